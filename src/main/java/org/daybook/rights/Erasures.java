package org.daybook.rights;

import static org.daybook.staff.Permission.ASK_ERASURE;
import static org.daybook.staff.Permission.ERASE_RECORD;
import static org.daybook.staff.Permission.SEE_ERASURES;
import static org.daybook.staff.Permission.STOP_ERASURE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.Participants;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.RepeatedActs;
import org.daybook.staff.TeamHistory;
import org.daybook.staff.TwoPersonRule;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Tombstone;

/// Erasing takes two people: one requests it, another carries it out. If nobody else here could, it is listed on Today for
/// seven days, in which users who may open her record can stop it; then the requester carries it out, and it awaits review.
/// There is no limit to what women may request; erasures beyond five a day are reviewed, and many by one person ([RepeatedActs]).
///
/// An unproven tombstone (decision 67) counts as a request by the user who opened the store: nobody sees her until a second
/// person erases her or decides that she stays, or until the seven days are over and the user who opened it decides. On the
/// write lane's thread; each method throws [Refusal] if the worker's role does not allow it.
public final class Erasures {
    /// Up to this many a day need no report.
    private static final int USUAL = 5;

    private final Gate gate;
    private final OpenVault vault;
    private final Participants participants;
    private final Predicate<SubjectWork> childHere;
    private final Erasure erasure;
    private final AskedStore store = new AskedStore();
    private final Colleagues colleagues = new Colleagues();
    private final TwoPersonRule twoPeople = new TwoPersonRule();
    private final RepeatedActs repeated = new RepeatedActs();
    private final TeamHistory team = new TeamHistory();

    Erasures(Gate gate, OpenVault vault, Rights.Dependencies dependencies, Erasure erasure) {
        this.gate = gate;
        this.vault = vault;
        participants = dependencies.participants();
        childHere = dependencies.childHere();
        this.erasure = erasure;
    }

    /// Checks whether the worker's role may request an erasure, or carry out one that another person requested.
    boolean mayErase() {
        return gate.allows(ASK_ERASURE) || gate.allows(ERASE_RECORD);
    }

    /// Checks whether the worker's role may see and stop what waits.
    public boolean maySee() {
        return gate.allows(SEE_ERASURES);
    }

    /// Requests that she be erased. Nothing is deleted yet.
    ///
    /// @throws Refusal `rights.refusal.erasure-asked`, `staff.refusal.record-gone`
    public void ask(ParticipantId her) {
        gate.actAbout(ASK_ERASURE, her, work -> {
            participants.row(work, her);
            if (store.of(work.tx(), her).isPresent()) {
                throw new Refusal("rights.refusal.erasure-asked");
            }
            store.insert(work, work.newId(), work.who().id());
        });
    }

    /// Stops it: she stays. Stopping what somebody else requested awaits review. If it comes from a tombstone, the decision
    /// requires the same as an erasure.
    ///
    /// @throws Refusal `rights.refusal.erasure-not-asked`; for a woman hidden by a tombstone also
    ///         `rights.refusal.second-person`, `rights.refusal.seven-days`
    public void stop(ParticipantId her) {
        gate.act(STOP_ERASURE, work -> {
            var marked = marked(work, her);
            var about = known(work, her, marked);
            var row = asked(work, her);
            if (!marked.isEmpty()) {
                require(decision(work, row).may());
                marked.forEach(mark -> vault.marks().done(work.tx(), mark));
                if (!isSecond(work, row)) {
                    work.awaitReview();
                }
            } else if (!colleagues.areOne(work, row.by(), work.who().id())) {
                // Otherwise what she asked for would be gone, and nobody would know.
                work.awaitReview();
            }
            store.delete(about);
        });
    }

    /// Returns whether she is to be erased, and what the user may do about it.
    public Optional<ErasureAsked> of(ParticipantId her) {
        return gate.about(SEE_ERASURES, her, work -> store.of(work.tx(), her).map(row -> shown(work, row, List.of())));
    }

    /// Returns everyone who is to be erased, earliest first, without women hidden from the user. A woman hidden by a tombstone
    /// is seen only here.
    public List<ErasureAsked> waiting() {
        return gate.look(SEE_ERASURES, work -> store.all(work.tx()).everyone(Purpose.ERASURE).stream()
                .flatMap(row -> shown(work, row).stream()).toList());
    }

    private Optional<ErasureAsked> shown(UnitOfWork work, AskedStore.Row row) {
        var marked = marked(work, row.her());
        boolean seen = marked.isEmpty()
                ? !work.isKeptFrom(row.her().value())
                : !work.isKeptFromByWord(row.her().value());
        return seen ? Optional.of(shown(work, row, marked)) : Optional.empty();
    }

    /// Returns the unproven tombstones that hide her; none if a proven one does, about which nobody decides.
    private List<Tombstone> marked(UnitOfWork work, ParticipantId her) {
        Predicate<Tombstone> aboutHer = mark -> mark.what().equals(Erasure.WHAT) && mark.subject().equals(her.value());
        return vault.marks().pending(work.tx()).stream().anyMatch(aboutHer)
                ? List.of()
                : vault.marks().unproven(work.tx()).stream().filter(aboutHer).toList();
    }

    /// Erases her, if another person requested it or the seven days are over, and no child of hers is still here: who may
    /// collect it would be lost. For a woman hidden by a tombstone, no child is visible to anybody.
    Receipt erase(ParticipantId her) {
        return gate.pass(ERASE_RECORD, work -> {
            var marked = marked(work, her);
            var about = known(work, her, marked);
            var row = asked(work, her);
            require(may(work, row));
            if (marked.isEmpty() && childHere.test(about)) {
                throw new Refusal("rights.refusal.child-here");
            }
            boolean alone = !isSecond(work, row);
            boolean many = erasedToday(work) >= USUAL || repeated.areMany(work, Set.of(ERASE_RECORD));
            marked.forEach(mark -> vault.marks().done(work.tx(), mark));
            var receipt = erasure.agreed(about, twoPeople.decidedAlone(work, row.by()));
            if (alone || many) {
                work.awaitReview();
            }
            return receipt;
        });
    }

    private boolean isSecond(UnitOfWork work, AskedStore.Row row) {
        return twoPeople.isSecond(work, request(work, row));
    }

    private static void require(May may) {
        switch (may) {
            case WAIT_FOR_SECOND -> throw new Refusal("rights.refusal.second-person");
            case WAIT_FOR_THE_DAY -> throw new Refusal("rights.refusal.seven-days");
            case ACT, LOOK -> {
                // Another person requested it, or the waiting period is over.
            }
        }
    }

    private AskedStore.Row asked(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her).orElseThrow(() -> new Refusal("rights.refusal.erasure-not-asked"));
    }

    private SubjectWork known(UnitOfWork work, ParticipantId her, List<Tombstone> marked) {
        var about = marked.isEmpty() ? work.about(her) : work.aboutHidden(her);
        participants.row(about);
        return about;
    }

    private long erasedToday(UnitOfWork work) {
        Instant midnight = work.today().atStartOfDay(work.zone()).toInstant();
        return vault.marks().all(work.tx()).stream()
                .filter(mark -> Erasure.isOfWoman(mark) && !mark.at().isBefore(midnight))
                .count();
    }

    private ErasureAsked shown(UnitOfWork work, AskedStore.Row row, List<Tombstone> marked) {
        var verdict = decision(work, row);
        return new ErasureAsked(marked.isEmpty()
                ? participants.row(work, row.her())
                : participants.row(work.aboutHidden(row.her())),
                colleagues.initials(work).getOrDefault(row.by(), ""), day(work, row.at()), verdict.left(),
                may(verdict), marked.stream().findFirst().map(mark -> marked(work, mark)),
                gate.allows(STOP_ERASURE) && (marked.isEmpty() || verdict.may() == May.ACT));
    }

    private static ErasureAsked.Marked marked(UnitOfWork work, Tombstone mark) {
        return new ErasureAsked.Marked(day(work, mark.at()), ErasureDetail.of(mark).alone().isPresent());
    }

    private static LocalDate day(UnitOfWork work, Instant at) {
        return LocalDate.ofInstant(at, work.zone());
    }

    private May may(UnitOfWork work, AskedStore.Row row) {
        return may(decision(work, row));
    }

    private May may(TwoPersonRule.Verdict verdict) {
        return gate.allows(ERASE_RECORD) ? verdict.may() : May.LOOK;
    }

    private TwoPersonRule.Verdict decision(UnitOfWork work, AskedStore.Row row) {
        return twoPeople.verdict(work, request(work, row));
    }

    private TwoPersonRule.Request request(UnitOfWork work, AskedStore.Row row) {
        var strange = marked(work, row.her()).stream().map(ErasureDetail::of)
                .filter(detail -> detail.team().filter(newest -> !team.has(work.tx(), newest.line())).isPresent())
                .toList();
        return new TwoPersonRule.Request("erasure_asked", row.id().toString(), row.by(), row.at(), ERASE_RECORD,
                STOP_ERASURE, Optional.of(row.her()), who -> strange.stream().anyMatch(one -> one.isPerhapsBy(who)));
    }
}
