package org.daybook.paths;

import static org.daybook.staff.Permission.ENROL;
import static org.daybook.staff.Permission.SEE_PATHS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;

/// Who waits for a place in a full group. Each method opens a passage of its own, on the write lane's thread, and throws
/// [Refusal] if the worker's role may not.
public final class WaitingList {
    private final Gate gate;
    private final Participants participants;
    private final Enrolling enrolling;
    private final Groups groups;
    private final WaitingStore store = new WaitingStore();
    /// The women who left a list since the store was unlocked, each with the last time.
    private final Map<ParticipantId, WaitingStore.Former> left = new HashMap<>();

    WaitingList(Gate gate, Participants participants, Groups groups, Enrolling enrolling) {
        this.gate = gate;
        this.participants = participants;
        this.groups = groups;
        this.enrolling = enrolling;
    }

    /// Returns those who wait, in the order in which they asked; without women hidden from the worker, and without locked
    /// records.
    public List<Waiter> of(GroupId group) {
        return gate.look(SEE_PATHS, work -> store.of(work.tx(), group).usable(work).stream()
                .map(one -> new Waiter(participants.row(work, one.her()), one.place(), one.since())).toList());
    }

    /// Puts her on the list of a full group.
    ///
    /// @param form with the group, and her goal in her own words for the day on which she gets a place
    /// @return her position in it, 1 for the first
    /// @throws IllegalArgumentException if the form has problems or names no group
    /// @throws Refusal                  `paths.refusal.group-ended`, `paths.refusal.has-place`, `paths.refusal.waits-already`,
    ///         `paths.refusal.in-group-already`
    public int join(NewEnrolment form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.about(ENROL, form.her(), work -> join(work, form));
    }

    /// Does the same by card, without opening her record.
    ///
    /// @param typed a card as it is said or typed
    /// @return her position in it, 1 for the first
    /// @throws Refusal as for [#join(NewEnrolment)], or `paths.refusal.unknown-card`
    public int join(String typed, Group group) {
        return gate.pass(ENROL, work -> {
            var her = CardNumber.read(typed)
                    .flatMap(card -> participants.byCard(work, card).about(work).stream().findFirst())
                    .orElseThrow(() -> new Refusal("paths.refusal.unknown-card"));
            return join(work.about(her.id()),
                    new NewEnrolment(her.id(), group.path(), Optional.of(group.id()), Optional.empty()));
        });
    }

    private int join(SubjectWork work, NewEnrolment form) {
        participants.row(work, form.her());
        var group = groups.open(work, form.group().orElseThrow(IllegalArgumentException::new));
        enrolling.demandOutside(work, form.her(), group);
        if (groups.hasPlace(work, group)) {
            throw new Refusal("paths.refusal.has-place");
        }
        if (placeOf(work, form.her(), group.id()).isPresent()) {
            throw new Refusal("paths.refusal.waits-already");
        }
        store.insert(work, group.id(), form.goal());
        return placeOf(work, form.her(), group.id()).orElseThrow();
    }

    /// Takes her off the list.
    ///
    /// @throws Refusal `paths.refusal.waits-not`
    public void leave(GroupId group, ParticipantId her) {
        gate.actAbout(ENROL, her, work -> {
            left.put(her, store.take(work, group).orElseThrow(() -> new Refusal("paths.refusal.waits-not")));
        });
    }

    /// Undoes taking her off the list: she gets her former position.
    ///
    /// @throws Refusal `paths.refusal.changed-since` if she left another list last, or before the last unlocking;
    ///         `paths.refusal.in-group-already`, `paths.refusal.waits-already`
    void putBack(GroupId id, ParticipantId her) {
        gate.actAbout(ENROL, her, work -> {
            var former = Optional.ofNullable(left.get(her)).filter(row -> row.group().equals(id))
                    .orElseThrow(() -> new Refusal("paths.refusal.changed-since"));
            participants.row(work, her);
            enrolling.demandOutside(work, her, groups.open(work, id));
            if (placeOf(work, her, id).isPresent()) {
                throw new Refusal("paths.refusal.waits-already");
            }
            store.putBack(work, former);
        });
    }

    /// Gives her a free place, with the goal she stated when she was put on the list.
    ///
    /// @throws Refusal as for [Paths#enrol(NewEnrolment)], or `paths.refusal.waits-not`
    public Enrolment moveIn(GroupId id, ParticipantId her) {
        return gate.about(ENROL, her, work -> {
            var row = waiting(work, id).filter(one -> one.her().equals(her)).findFirst()
                    .orElseThrow(() -> new Refusal("paths.refusal.waits-not"));
            var group = groups.open(work, id);
            return enrolling.enrol(work, new NewEnrolment(her, group.path(), Optional.of(id), row.goal()));
        });
    }

    private Optional<Integer> placeOf(UnitOfWork work, ParticipantId her, GroupId group) {
        return waiting(work, group).filter(one -> one.her().equals(her)).map(WaitingStore.Row::place).findFirst();
    }

    /// Includes everyone, because the positions are the same for every worker.
    private Stream<WaitingStore.Row> waiting(UnitOfWork work, GroupId group) {
        return store.of(work.tx(), group).everyone(Purpose.COUNTING).stream();
    }
}
