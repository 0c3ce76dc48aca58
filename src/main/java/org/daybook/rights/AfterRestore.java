package org.daybook.rights;

import static org.daybook.staff.Permission.KEEP_MARKS;
import static org.daybook.staff.Permission.SEE_SITE;
import static org.daybook.staff.Permission.STOP_ERASURE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Consents;
import org.daybook.contact.Contacts;
import org.daybook.papers.Papers;
import org.daybook.participants.ApartMarks;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.KeptAway;
import org.daybook.staff.Permission;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.TeamHistory;
import org.daybook.staff.TwoPersonRule;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Tombstone;

/// Does again what a restore would undo, according to the tombstones stored next to the store. On the write lane's thread,
/// outside a passage.
final class AfterRestore {
    /// A colleague reviews these: each is done in a passage of its own.
    private static final Set<String> READ_BY_ITSELF = Set.of(KeptAway.KEPT, ApartMarks.APART, Papers.REMOVED);

    private final Gate gate;
    private final OpenVault vault;
    private final Dependencies dependencies;
    private final Colleagues colleagues = new Colleagues();
    private final TwoPersonRule twoPeople = new TwoPersonRule();
    private final TeamHistory team = new TeamHistory();
    /// By the type of the tombstone.
    private final Map<String, ReplayAfterRestore> kinds;

    /// What is needed to do it again.
    ///
    /// @param rooms   other rooms
    /// @param erasure erases
    /// @param locks   locks and unlocks
    record Dependencies(Rights.Dependencies rooms, Erasure erasure, Locks locks) {}

    AfterRestore(Gate gate, OpenVault vault, Dependencies dependencies) {
        this.gate = gate;
        this.vault = vault;
        this.dependencies = dependencies;
        kinds = kinds(dependencies);
    }

    /// Does it before anybody reads the store, and writes the tombstones wherever they are kept.
    void settle() {
        settle(mark -> true);
    }

    /// Does the same, but erases nobody before the next opening: until then nobody sees the women to be erased again.
    void settleButErase() {
        settle(mark -> !mark.what().equals(Erasure.WHAT));
    }

    private void settle(Predicate<Tombstone> now) {
        var folders = dependencies.rooms().marks().all();
        var marks = vault.marks();
        // Applied separately: a colleague from whom one of two women is hidden still reviews the other.
        Predicate<Tombstone> byItself = mark -> READ_BY_ITSELF.contains(mark.what());
        boolean news = gate.look(SEE_SITE, work -> marks.pending(work.tx()).stream().filter(now)
                .anyMatch(mark -> kind(mark).isPresent())
                || marks.unproven(work.tx()).stream().filter(now).anyMatch(mark -> isOpen(work, mark))
                || folders.stream().anyMatch(folder -> marks.isNewsIn(folder, work.tx())));
        if (news) {
            gate.act(KEEP_MARKS, work -> {
                folders.forEach(folder -> marks.takeIn(folder, work.tx()));
                marks.pending(work.tx()).stream()
                        .filter(mark -> couldBeStopped(work, mark) || isRemovedByNobodyHere(work, mark))
                        .forEach(mark -> marks.doubt(work.tx(), mark));
                part(work, erased(marks.pending(work.tx())), erased(marks.unproven(work.tx())));
                marks.pending(work.tx()).stream().filter(now.and(byItself.negate())).forEach(mark -> again(work, mark));
                marks.unproven(work.tx()).stream().filter(now.and(byItself.negate()))
                        .forEach(mark -> unproven(work, mark));
            });
            gate.look(SEE_SITE, work -> Stream.concat(marks.pending(work.tx()).stream(),
                    marks.unproven(work.tx()).stream().filter(this::isAppliedUnproven))
                    .filter(now.and(byItself)).toList())
                    .forEach(mark -> gate.act(KEEP_MARKS, work -> again(work, mark)));
            gate.look(SEE_SITE, work -> marks.unproven(work.tx()).stream().filter(now)
                    .flatMap(mark -> kind(mark).flatMap(ReplayAfterRestore::left).map(left -> new Untold(mark, left))
                            .stream())
                    .toList()).forEach(this::tell);
            vault.emptyLog();
        }
        dependencies.rooms().marks().leave();
    }

    /// Checks whether a tombstone of a paper comes from somebody who could not remove it here: as good as unproven (decision 183).
    private boolean isRemovedByNobodyHere(UnitOfWork work, Tombstone mark) {
        return mark.what().equals(Papers.REMOVED) && dependencies.rooms().papers().isRemovedByNobodyHere(work, mark);
    }

    /// Checks whether one person alone may have erased somebody, in a copy of the store, and a colleague works here who could have
    /// stopped it. Such a tombstone is as good as unproven: it may come from a copy made before that colleague was there, or one
    /// whose clock was set (decision 178), or one in which two colleagues agreed whom this store does not know (decision 184).
    private boolean couldBeStopped(UnitOfWork work, Tombstone mark) {
        if (!mark.what().equals(Erasure.WHAT)) {
            return false;
        }
        var detail = ErasureDetail.of(mark);
        return (detail.alone().isPresent()
                || detail.team().filter(newest -> !team.has(work.tx(), newest.line())).isPresent())
                && twoPeople.couldAnybodyStop(work, requester(work, mark), STOP_ERASURE, subject(mark));
    }

    /// A woman to be erased may be behind another woman's card with which hers was joined: all her rows are moved back to her
    /// first, so that none is shown or stays with the other. This also applies if a user is to decide about her, because cards
    /// can be joined again. A woman behind her card without a tombstone of her own was joined with her and parted since, and is
    /// not erased with her. The cards of one woman who is erased stay joined: where two were marked, she came once.
    private void part(UnitOfWork work, List<Tombstone> proven, List<Tombstone> unproven) {
        var joined = dependencies.rooms().joined();
        var gone = proven.stream().map(AfterRestore::subject).toList();
        var together = proven.stream().filter(mark -> !Erasure.isOfWoman(mark)).map(AfterRestore::subject)
                .filter(card -> gone.containsAll(joined.above(work, card))).toList();
        var erased = Stream.concat(proven.stream(), unproven.stream()).map(AfterRestore::subject).toList();
        erased.stream().filter(her -> !together.contains(her)).forEach(her -> joined.partForProgram(work, her));
        erased.stream().flatMap(her -> dependencies.rooms().participants().told().joinedTo(work, her).stream())
                .filter(other -> !erased.contains(other)).toList()
                .forEach(other -> joined.partForProgram(work, other));
    }

    private static List<Tombstone> erased(List<Tombstone> marks) {
        return marks.stream().filter(mark -> mark.what().equals(Erasure.WHAT)).toList();
    }

    private static ParticipantId subject(Tombstone mark) {
        return new ParticipantId(mark.subject());
    }

    /// What is not done and must be reported to a colleague.
    private record Untold(Tombstone mark, ReplayAfterRestore.Left left) {}

    /// In a passage of its own, so that each is reviewed separately.
    private void tell(Untold one) {
        gate.act(one.left().told(), work -> {
            one.left().about().about(work, one.mark()).ifPresent(her -> {
                work.names(her);
                work.awaitReview();
            });
            vault.marks().done(work.tx(), one.mark());
        });
    }

    /// Checks whether anything remains to be done about an unproven tombstone other than wait for a decision.
    private boolean isOpen(UnitOfWork work, Tombstone mark) {
        return mark.what().equals(Erasure.WHAT)
                ? !dependencies.erasure().isAsked(work, new ParticipantId(mark.subject()))
                : kind(mark).isPresent();
    }

    /// Applies unproven tombstones that can be undone: a lock, a withdrawn consent. A woman whom one would erase is listed on
    /// Today, as if the user who opened the store had requested it, and nobody sees her until that is decided. Everything else
    /// is reported.
    private void unproven(UnitOfWork work, Tombstone mark) {
        if (mark.what().equals(Erasure.WHAT)) {
            if (!dependencies.erasure().ask(work, subject(mark), requester(work, mark))) {
                vault.marks().done(work.tx(), mark);
            }
        } else if (isAppliedUnproven(mark)) {
            again(work, mark);
        }
    }

    private boolean isAppliedUnproven(Tombstone mark) {
        return kind(mark).filter(known -> known.left().isEmpty()).isPresent();
    }

    /// Returns who erased her alone, so that she is not the second person, or one of those who may have; if this store knows none
    /// of them, who opened the store.
    private StaffId requester(UnitOfWork work, Tombstone mark) {
        var detail = ErasureDetail.of(mark);
        return Stream.concat(detail.alone().stream(), detail.team().stream().flatMap(newest -> newest.by().stream()))
                .filter(colleagues.initials(work)::containsKey).findFirst().orElse(work.who().id());
    }

    private void again(UnitOfWork work, Tombstone mark) {
        // It is from a newer program, which applies it at its next opening; or it waits for a user, as defined by the room that
        // created it.
        kind(mark).ifPresent(known -> {
            known.act().again(work, mark);
            vault.marks().done(work.tx(), mark);
        });
    }

    private Optional<ReplayAfterRestore> kind(Tombstone mark) {
        return Optional.ofNullable(kinds.get(mark.what()));
    }

    /// Returns the types known to this room, in addition to those of the rooms.
    private static Map<String, ReplayAfterRestore> kinds(Dependencies dependencies) {
        var all = new HashMap<>(dependencies.rooms().again());
        var locks = dependencies.locks();
        all.put(Erasure.WHAT,
                ReplayAfterRestore.undoable((work, mark) -> dependencies.erasure().again(her(work, mark))));
        all.put(Locks.LOCKED, ReplayAfterRestore.undoable(
                (work, mark) -> locks.again(standing(dependencies, work, mark), mark.what())));
        all.put(Locks.OPENED, ReplayAfterRestore.proven((work, mark) -> locks.again(her(work, mark), mark.what()),
                Permission.LEAVE_LOCKED,
                (work, mark) -> locks.since(work, new ParticipantId(mark.subject())).map(_ -> mark.subject())));
        all.put(Consents.WITHDRAWN,
                ReplayAfterRestore
                        .undoable(
                                (work, mark) -> dependencies.rooms().consents()
                                        .withdrawAgain(standing(dependencies, work, mark), mark)));
        var participants = dependencies.rooms().participants();
        all.put(KeptAway.KEPT, ifThere(dependencies, participants.keptAway()::keepAfterRestore));
        all.put(Contacts.WISHED, ifThere(dependencies, participants.contacts()::keepAfterRestore));
        all.put(ApartMarks.APART, ReplayAfterRestore
                .undoable(participants.keptApart()::keepAfterRestore));
        // Those above look these up; no tombstone by itself restores access or allows a meeting.
        all.put(KeptAway.LET_IN, ReplayAfterRestore.undoable((_, _) -> {}));
        all.put(ApartMarks.MAY_MEET, ReplayAfterRestore.undoable((_, _) -> {}));
        all.put(Papers.REMOVED,
                ReplayAfterRestore.proven((work, mark) -> dependencies.rooms().papers().removeAgain(work, mark),
                        Permission.LEAVE_PAPER, (work, mark) -> dependencies.rooms().papers().cameBack(work, mark)));
        return Map.copyOf(all);
    }

    private static ReplayAfterRestore ifThere(Dependencies dependencies, BiConsumer<SubjectWork, Tombstone> act) {
        return ReplayAfterRestore.ofWoman(dependencies.rooms().joined(), dependencies.rooms().participants(), act);
    }

    /// Returns the card into which hers is joined: it may have been parted only after this copy was made.
    private static SubjectWork standing(Dependencies dependencies, UnitOfWork work, Tombstone mark) {
        return work.aboutForProgram(
                dependencies.rooms().joined().standing(work, new ParticipantId(mark.subject())));
    }

    private static SubjectWork her(UnitOfWork work, Tombstone mark) {
        return work.aboutForProgram(new ParticipantId(mark.subject()));
    }
}
