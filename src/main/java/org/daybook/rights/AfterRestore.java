package org.daybook.rights;

import static org.daybook.staff.Permission.KEEP_MARKS;
import static org.daybook.staff.Permission.SEE_SITE;

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
import org.daybook.staff.Gate;
import org.daybook.staff.KeptAway;
import org.daybook.staff.Permission;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Tombstone;

/// What a restore would undo is done again, by the marks that lie beside the store. On the write lane's thread, outside a
/// passage.
final class AfterRestore {
    /// Of these a colleague reads: each is done in a passage of its own.
    private static final Set<String> READ_BY_ITSELF = Set.of(KeptAway.KEPT, ApartMarks.APART);

    private final Gate gate;
    private final OpenVault vault;
    private final Dependencies dependencies;
    /// By the word of the mark.
    private final Map<String, ReplayAfterRestore> kinds;

    /// What does it again.
    ///
    /// @param rooms   other rooms
    /// @param erasure erasing
    /// @param locks   locking and opening again
    record Dependencies(Rights.Dependencies rooms, Erasure erasure, Locks locks) {}

    AfterRestore(Gate gate, OpenVault vault, Dependencies dependencies) {
        this.gate = gate;
        this.vault = vault;
        this.dependencies = dependencies;
        kinds = kinds(dependencies);
    }

    /// Does it, before anybody reads in the store, and leaves the marks wherever they are kept.
    void settle() {
        settle(mark -> true);
    }

    /// The same, but erases nobody before the next opening: so long nobody sees who is to be erased again.
    void settleButErase() {
        settle(mark -> !mark.what().equals(Erasure.WHAT));
    }

    private void settle(Predicate<Tombstone> now) {
        var folders = dependencies.rooms().marks().all();
        var marks = vault.marks();
        // Whoever is kept away from one of two women reads of the other.
        Predicate<Tombstone> byItself = mark -> READ_BY_ITSELF.contains(mark.what());
        boolean news = gate.look(SEE_SITE, work -> marks.pending(work.tx()).stream().filter(now)
                .anyMatch(mark -> kind(mark).isPresent())
                || marks.unproven(work.tx()).stream().filter(now).anyMatch(mark -> isOpen(work, mark))
                || folders.stream().anyMatch(folder -> marks.isNewsIn(folder, work.tx())));
        if (news) {
            gate.act(KEEP_MARKS, work -> {
                folders.forEach(folder -> marks.takeIn(folder, work.tx()));
                part(work, Stream.concat(marks.pending(work.tx()).stream(), marks.unproven(work.tx()).stream())
                        .filter(mark -> mark.what().equals(Erasure.WHAT))
                        .map(mark -> new ParticipantId(mark.subject())).toList());
                marks.pending(work.tx()).stream().filter(now.and(byItself.negate())).forEach(mark -> again(work, mark));
                marks.unproven(work.tx()).stream().filter(now.and(byItself.negate()))
                        .forEach(mark -> unproven(work, mark));
            });
            gate.look(SEE_SITE, work -> Stream.concat(marks.pending(work.tx()).stream(),
                    marks.unproven(work.tx()).stream()).filter(now.and(byItself)).toList())
                    .forEach(mark -> gate.act(KEEP_MARKS, work -> again(work, mark)));
            gate.look(SEE_SITE, work -> marks.unproven(work.tx()).stream().filter(now)
                    .flatMap(mark -> kind(mark).flatMap(ReplayAfterRestore::left).map(left -> new Untold(mark, left))
                            .stream())
                    .toList()).forEach(this::tell);
            vault.emptyLog();
        }
        dependencies.rooms().marks().leave();
    }

    /// Whoever is to be erased may stand behind another woman's card, for whom she was taken once: all her rows are hers
    /// again before, so that none is shown or stays with the other; also where somebody is to decide about her, since
    /// cards can be joined again. Who stands behind hers without a mark of her own was
    /// taken for her, was parted from her since, and is not erased with her.
    private void part(UnitOfWork work, List<ParticipantId> erased) {
        var joined = dependencies.rooms().joined();
        erased.forEach(her -> joined.partForProgram(work, her));
        erased.stream().flatMap(her -> dependencies.rooms().participants().told().joinedTo(work, her).stream())
                .filter(other -> !erased.contains(other)).toList()
                .forEach(other -> joined.partForProgram(work, other));
    }

    /// What is not done and of which a colleague is to be told.
    private record Untold(Tombstone mark, ReplayAfterRestore.Left left) {}

    /// In a passage of its own, so that each is read by itself.
    private void tell(Untold one) {
        gate.act(one.left().told(), work -> {
            one.left().about().about(work, one.mark()).ifPresent(her -> {
                work.names(her);
                work.awaitReview();
            });
            vault.marks().done(work.tx(), one.mark());
        });
    }

    /// Whether something is still to be done about a mark that is not proven, but to wait for somebody's decision.
    private boolean isOpen(UnitOfWork work, Tombstone mark) {
        return mark.what().equals(Erasure.WHAT)
                ? !dependencies.erasure().isAsked(work, new ParticipantId(mark.subject()))
                : kind(mark).isPresent();
    }

    /// What is not proven and can be undone is done: a lock, a yes taken back. Whom it would erase stands on Today, as if
    /// whoever opened the store had said so, and nobody sees her until that is decided. Of everything else somebody is told.
    private void unproven(UnitOfWork work, Tombstone mark) {
        if (mark.what().equals(Erasure.WHAT)) {
            if (!dependencies.erasure().ask(work, new ParticipantId(mark.subject()))) {
                vault.marks().done(work.tx(), mark);
            }
        } else if (kind(mark).filter(known -> known.left().isEmpty()).isPresent()) {
            again(work, mark);
        }
    }

    private void again(UnitOfWork work, Tombstone mark) {
        // Of a newer program, whose next opening does it; or it waits for somebody, as the room says that made it.
        kind(mark).ifPresent(known -> {
            known.act().again(work, mark);
            vault.marks().done(work.tx(), mark);
        });
    }

    private Optional<ReplayAfterRestore> kind(Tombstone mark) {
        return Optional.ofNullable(kinds.get(mark.what()));
    }

    /// Those that this room knows, beside those of the rooms.
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
        // Looked for by those; nobody is let in by a mark, or let meet.
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

    /// About the card that stands for hers: it may have been parted from it only after this copy was made.
    private static SubjectWork standing(Dependencies dependencies, UnitOfWork work, Tombstone mark) {
        return work.aboutForProgram(
                dependencies.rooms().joined().standing(work, new ParticipantId(mark.subject())));
    }

    private static SubjectWork her(UnitOfWork work, Tombstone mark) {
        return work.aboutForProgram(new ParticipantId(mark.subject()));
    }
}
