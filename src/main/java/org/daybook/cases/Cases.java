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
import org.daybook.consents.ConsentEvent;
import org.daybook.consents.Consents;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.contact.Contacts;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.StaffId;
import org.daybook.staff.Reason;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// Case files as a whole: who has one, who may see it, opening, closing. [CaseWorkers] has who works on one, and [CaseWork]
/// what is written inside. Each method opens a passage of its own, on the write lane's thread, and throws [Refusal] if the
/// worker's role may not or she does not work on that file.
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

    /// What lower rooms supply.
    ///
    /// @param participants the room that knows her card
    /// @param consents     her answers
    /// @param contacts     how she may be reached
    /// @param usualYears   how long this site keeps a closed file
    /// @param covered      who is away, and for whom the person acting covers
    public record Dependencies(Participants participants, Consents consents, Contacts contacts,
            UsualYears usualYears, CoveredColleagues covered) {}

    /// @param gate the way to the store
    /// @param dependencies what lower rooms supply
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

    /// Returns what is written inside a file.
    public CaseWork inside() {
        return inside;
    }

    /// Returns what undoes the latest change inside a file.
    public CaseUndo undo() {
        return undo;
    }

    /// Returns who works on which file.
    public CaseWorkers workers() {
        return workers;
    }

    /// Returns what is due.
    public DueList due() {
        return due;
    }

    /// Returns the retention of files.
    public FilesKept kept() {
        return kept;
    }

    /// Returns what a file reports to her and to other rooms.
    public CasePersonalData told() {
        return told;
    }

    /// Returns the number of years for which this site usually keeps a closed file.
    public int usualYears() {
        return gate.look(SEE_CASES, usualYears::years);
    }

    /// Returns what the signed-in worker may see of a woman's file. Writes no audit line: it reveals only whether there is one,
    /// and only to those who must know.
    public CaseAccess sight(ParticipantId her) {
        if (!gate.allows(SEE_CASES)) {
            return new CaseAccess.Nothing();
        }
        return gate.about(SEE_CASES, her, work -> sight.of(work, her));
    }

    /// What is known before she is asked about a case file.
    ///
    /// @param language in which she likes to be spoken to, if she said so; ISO 639
    /// @param last     her last answer about a case file, if she was asked
    record BeforeAsking(Optional<String> language, Optional<ConsentEvent> last) {}

    /// Returns what is known before she is asked. Writes no audit line.
    BeforeAsking beforeAsking(ParticipantId her) {
        return gate.about(SEE_CASES, her, work -> new BeforeAsking(participants.row(work).language(),
                consents.states(work, her).stream().filter(state -> state.purpose() == Purpose.CASE_FILE)
                        .flatMap(state -> state.newest().stream()).findFirst()));
    }

    /// Opens a file after she asked for support: first what cannot be kept between the two, then her consent, and only then her
    /// story. If she refuses, only the refusal is recorded. The worker who opens it works on it.
    ///
    /// @return the new file; empty if she said no, even if somebody else said yes for her
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `cases.refusal.already` if she has one, also a closed one;
    ///         `consents.refusal.who-answers` for somebody under 18 without a note of who answered
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

    /// Opens a file to read it; writes an audit line.
    ///
    /// @throws Refusal `cases.refusal.not-hers` if others work on it, `consents.refusal.not-given` if she has withdrawn her
    ///         consent
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

    /// Opens a file for a worker who neither works on it nor reviews it, also if consent was withdrawn: writes an audit line of
    /// its own kind, and a colleague reads the reason.
    ///
    /// @param reason without problems
    public OpenCase open(CaseRef ref, Reason reason) {
        return gate.breakGlassAbout(OPEN_CASE, reason, ref.her(), work -> reading.read(work, door.known(work, ref)));
    }

    /// Closes a file; takes effect immediately and awaits review by a colleague. Also possible if consent was withdrawn.
    ///
    /// @throws IllegalArgumentException if the form has problems
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

    /// Reopens a closed file: she came back.
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

    /// Returns the acting person's relation to a woman's file, inside another room's passage that has named the woman before.
    /// Counts only files on which the person is named: someone who covers for a colleague gets nothing that other rooms store
    /// with it.
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

    /// Checks whether a colleague is named on her file. Runs inside another room's passage.
    public boolean worksOn(UnitOfWork work, ParticipantId her, StaffId who) {
        return store.of(work.tx(), her).filter(file -> store.worksOn(work.tx(), file.ref(), who)).isPresent();
    }

    /// Checks whether she has an open file. Runs inside another room's passage.
    public boolean hasOpen(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her).filter(file -> file.closedOn().isEmpty()).isPresent();
    }

    /// Checks whether the worker's role may close files and submit plans.
    public boolean mayClose() {
        return gate.allows(CLOSE_CASE);
    }
}
