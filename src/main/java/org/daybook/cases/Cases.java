package org.daybook.cases;

import static org.daybook.staff.Permission.BEGIN_CASE;
import static org.daybook.staff.Permission.CLOSE_CASE;
import static org.daybook.staff.Permission.OPEN_CASE;
import static org.daybook.staff.Permission.OPEN_OWN_CASE;
import static org.daybook.staff.Permission.SEE_CASES;

import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Consents;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.contact.Contacts;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.Reason;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// Case files as a whole: who has one, who may see it, opening, closing. Who works on one is
/// [CaseWorkers]. What is written inside is
/// [CaseWork]. Each method opens a passage of its own, on the write lane's thread, and throws [Refusal] when her role may
/// not or she does not work on that file.
public final class Cases {
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final CaseStore store = new CaseStore();
    private final StandingStore standing = new StandingStore();
    private final CaseReading reading = new CaseReading();
    private final CaseDoor door;
    private final WorkingOn working;
    private final CaseWorkers workers;
    private final CaseWork inside;
    private final CaseUndo undo;
    private final DueList due;
    private final UsualYears usualYears;
    private final FilesKept kept = new FilesKept();
    private final CaseSight sight;
    private final CasePersonalData told;

    /// What rooms below lend.
    ///
    /// @param participants the room that knows her card
    /// @param consents     her answers
    /// @param contacts     how she may be reached
    /// @param usualYears   how long this site keeps a closed file
    /// @param covered      who is away, and for whom she who acts covers
    public record Dependencies(Participants participants, Consents consents, Contacts contacts,
            UsualYears usualYears, CoveredColleagues covered) {}

    /// @param gate the way to the store
    /// @param dependencies what rooms below lend
    public Cases(Gate gate, Dependencies dependencies) {
        this.gate = gate;
        this.participants = dependencies.participants();
        this.consents = dependencies.consents();
        working = new WorkingOn(dependencies.covered());
        door = new CaseDoor(gate, consents, working);
        workers = new CaseWorkers(gate, door);
        sight = new CaseSight(gate, consents, working);
        told = new CasePersonalData(sight);
        inside = new CaseWork(door);
        undo = new CaseUndo(door);
        due = new DueList(gate, dependencies, working);
        usualYears = dependencies.usualYears();
    }

    /// What is written inside a file.
    public CaseWork inside() {
        return inside;
    }

    /// What takes back what was just written inside a file.
    public CaseUndo undo() {
        return undo;
    }

    /// Who works on which file.
    public CaseWorkers workers() {
        return workers;
    }

    /// What is due.
    public DueList due() {
        return due;
    }

    /// How long files are kept.
    public FilesKept kept() {
        return kept;
    }

    /// What a file says to her and to other rooms.
    public CasePersonalData told() {
        return told;
    }

    /// For how many years this site usually keeps a closed file.
    public int usualYears() {
        return gate.look(SEE_CASES, usualYears::years);
    }

    /// What she who is signed in may see of a woman's file. Leaves no line: it tells no more than whether there is one,
    /// and that only to those who must know.
    public CaseAccess sight(ParticipantId her) {
        if (!gate.allows(SEE_CASES)) {
            return new CaseAccess.Nothing();
        }
        return gate.about(SEE_CASES, her, work -> sight.of(work, her));
    }

    /// In which language she likes to be spoken to, if she said so. Leaves no line.
    ///
    /// @return ISO 639
    Optional<String> language(ParticipantId her) {
        return gate.about(SEE_CASES, her, work -> participants.row(work).language());
    }

    /// Opens a file after she asked for support: first what cannot be kept between the two, then her consent, and only
    /// then her story. A refusal of hers is written down and nothing else. Who opens it works on it.
    ///
    /// @return the new file; empty when she said no, also where somebody else said yes for her
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `cases.refusal.already` when she has one, also a closed one;
    ///                                  `consents.refusal.who-answers` for somebody under 18 without a note of who answered
    public Optional<CaseRef> begin(ParticipantId her, Beginning form) {
        CaseDoor.requireSound(form.problems());
        return gate.about(BEGIN_CASE, her, work -> {
            participants.row(work, her);
            if (store.of(work.tx(), her).isPresent()) {
                throw new Refusal("cases.refusal.already");
            }
            var answer = form.answer().orElseThrow();
            consents.append(work, RecordedAnswer.of(Purpose.CASE_FILE, answer,
                    Heard.only(form.wording()).by(form.assent())));
            return answer == Answer.GIVEN && consents.holds(work, her, Purpose.CASE_FILE)
                    ? Optional.of(opened(work))
                    : Optional.empty();
        });
    }

    private CaseRef opened(SubjectWork work) {
        var her = work.her();
        consents.demand(work, her, Purpose.CASE_FILE);
        var ref = new CaseRef(new CaseId(work.newId()), her);
        store.insert(work, ref, work.today(), work.who().id());
        store.assign(work, work.newId(), ref, new Worker(work.who().id(), work.today()));
        return ref;
    }

    /// Opens a file to read it; leaves an audit line.
    ///
    /// @throws Refusal `cases.refusal.not-hers` when others work on it, `consents.refusal.not-given` when she took her
    ///                 consent back
    public OpenCase open(CaseRef ref) {
        if (gate.allows(OPEN_CASE)) {
            return gate.about(OPEN_CASE, ref.her(), work -> read(work, door.known(work, ref)));
        }
        return gate.about(OPEN_OWN_CASE, ref.her(), work -> read(work, door.mine(work, ref)));
    }

    private OpenCase read(UnitOfWork work, CaseStore.Stored file) {
        consents.demand(work, file.ref().her(), Purpose.CASE_FILE);
        return reading.read(work, file);
    }

    /// Opens a file though she neither works on it nor reviews it, also when consent was taken back: leaves a line of its
    /// own kind, and a colleague reads the reason.
    ///
    /// @param reason free of problems
    public OpenCase open(CaseRef ref, Reason reason) {
        return gate.breakGlassAbout(OPEN_CASE, reason, ref.her(), work -> reading.read(work, door.known(work, ref)));
    }

    /// Closes a file; takes effect at once and waits for a colleague to read it. Also when consent was taken back.
    ///
    /// @throws IllegalArgumentException when the form has problems
    public void close(CaseRef ref, Closing form) {
        CaseDoor.requireSound(form.problems());
        gate.actAbout(CLOSE_CASE, ref.her(), work -> {
            CaseDoor.requireOpen(door.mine(work, ref));
            work.names(ref.id().value());
            standing.close(work, work.newId(), ref, new Closed(work.today(), form,
                    work.today().plusYears(form.keepYears()), work.who().id(), Optional.empty()));
            store.close(work, ref, Optional.of(work.today()));
            work.awaitReview();
        });
    }

    /// Opens a closed file again: she came back.
    ///
    /// @throws Refusal `cases.refusal.not-closed`, `consents.refusal.not-given`
    public void reopen(CaseRef ref) {
        gate.actAbout(CLOSE_CASE, ref.her(), work -> {
            if (door.mine(work, ref).closedOn().isEmpty()) {
                throw new Refusal("cases.refusal.not-closed");
            }
            consents.demand(work, ref.her(), Purpose.CASE_FILE);
            standing.reopen(work, ref, work.today());
            store.close(work, ref, Optional.empty());
        });
    }

    /// How she who acts stands to a woman's file, inside another room's passage, which has named the woman before. Only for
    /// whom she is named on it: who covers for a colleague gets nothing that other rooms keep with it.
    public CaseRelation tie(UnitOfWork work, ParticipantId her) {
        var mine = store.of(work.tx(), her)
                .filter(file -> store.worksOn(work.tx(), file.ref(), work.who().id()));
        if (mine.isEmpty()) {
            return CaseRelation.NONE;
        }
        if (!consents.opens(work, her, Purpose.CASE_FILE)) {
            return CaseRelation.WITHOUT_CONSENT;
        }
        return mine.get().closedOn().isPresent() ? CaseRelation.CLOSED : CaseRelation.HOLDS;
    }

    /// Whether she has an open file. Inside another room's passage.
    public boolean hasOpen(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her).filter(file -> file.closedOn().isEmpty()).isPresent();
    }

    /// Whether her role may close files and hand in plans.
    public boolean mayClose() {
        return gate.allows(CLOSE_CASE);
    }
}
