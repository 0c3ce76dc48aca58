package org.daybook.sessions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.participants.PersonRow;

/// A sheet while it is being ticked: what the worker did so far, whether or not the store has confirmed it, and how to undo it.
/// Belongs to the screen thread.
final class RegisterDraft {
    private final List<Seat> listed;
    private final List<PersonRow> guests = new ArrayList<>();
    private final List<Seat> guestsLate;
    private final Set<ParticipantId> here = new HashSet<>();
    private final Deque<SheetAction> done = new ArrayDeque<>();
    private int anonymous;
    private int acts;

    /// @param sheet as stored
    RegisterDraft(AttendanceSheet sheet) {
        listed = sheet.seats().stream().filter(seat -> seat.kind() == Seat.Kind.ENROLLED).toList();
        listed.stream().filter(Seat::here).forEach(seat -> here.add(seat.person().id()));
        var walkIns = sheet.seats().stream().filter(seat -> seat.kind() == Seat.Kind.WALK_IN).toList();
        walkIns.stream().filter(Seat::here).forEach(seat -> guests.add(seat.person()));
        guestsLate = walkIns.stream().filter(seat -> seat.late().isPresent()).toList();
        anonymous = sheet.session().anonymous();
    }

    /// Returns everyone on the list, in order.
    List<Seat> listed() {
        return listed;
    }

    /// Returns those who came with a card, in order of arrival.
    List<PersonRow> guests() {
        return List.copyOf(guests);
    }

    /// Returns those who came with a card and have a late entry, including those whose mark was taken back.
    List<Seat> guestsLate() {
        return guestsLate;
    }

    /// Returns how many of those on the list are here.
    int here() {
        return here.size();
    }

    /// Checks whether a woman on the list is here.
    boolean isHere(ParticipantId her) {
        return here.contains(her);
    }

    /// Checks whether she is on the list.
    boolean isListed(ParticipantId her) {
        return listed.stream().anyMatch(seat -> seat.person().id().equals(her));
    }

    /// Returns those on the list who are not ticked.
    List<PersonRow> missing() {
        return listed.stream().map(Seat::person).filter(her -> !here.contains(her.id())).toList();
    }

    /// Returns how many came without a card.
    int anonymous() {
        return anonymous;
    }

    /// Returns the number of people in the room.
    int people() {
        return here.size() + guests.size() + anonymous;
    }

    /// Returns how many acts there were, to notice those made while the sheet was being read again.
    int acts() {
        return acts;
    }

    /// Performs an act, and remembers how to undo it.
    void act(SheetAction act) {
        apply(act);
        done.push(act);
    }

    /// Undoes the last act.
    ///
    /// @return the act that undid it, to be saved as well; empty if there is nothing to undo
    Optional<SheetAction> undo() {
        var inverse = Optional.ofNullable(done.poll()).map(SheetAction::inverse);
        inverse.ifPresent(this::apply);
        return inverse;
    }

    /// Checks whether there is an act to undo.
    boolean canUndo() {
        return !done.isEmpty();
    }

    private void apply(SheetAction act) {
        acts++;
        switch (act) {
            case SheetAction.Here some -> some.them().forEach(her -> here.add(her.id()));
            case SheetAction.NotHere some -> some.them().forEach(her -> here.remove(her.id()));
            case SheetAction.WithCard with -> guests.add(with.her());
            case SheetAction.NotWithCard not -> guests.removeIf(her -> her.id().equals(not.her().id()));
            case SheetAction.OneMore _ -> anonymous++;
            case SheetAction.OneLess _ -> anonymous = Math.max(0, anonymous - 1);
        }
    }
}
