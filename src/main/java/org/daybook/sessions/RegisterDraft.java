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

/// A sheet while it is being ticked: what the worker did so far, whether or not the store has confirmed it yet, and the
/// way back. Belongs to the screen thread.
final class RegisterDraft {
    private final List<Seat> listed;
    private final List<PersonRow> guests = new ArrayList<>();
    private final List<Seat> guestsLate;
    private final Set<ParticipantId> here = new HashSet<>();
    private final Deque<SheetAction> done = new ArrayDeque<>();
    private int anonymous;
    private int acts;

    /// @param sheet as it is in the store
    RegisterDraft(AttendanceSheet sheet) {
        listed = sheet.seats().stream().filter(seat -> seat.kind() == Seat.Kind.ENROLLED).toList();
        listed.stream().filter(Seat::here).forEach(seat -> here.add(seat.person().id()));
        var walkIns = sheet.seats().stream().filter(seat -> seat.kind() == Seat.Kind.WALK_IN).toList();
        walkIns.stream().filter(Seat::here).forEach(seat -> guests.add(seat.person()));
        guestsLate = walkIns.stream().filter(seat -> seat.late().isPresent()).toList();
        anonymous = sheet.session().anonymous();
    }

    /// Everyone on the list, in its order.
    List<Seat> listed() {
        return listed;
    }

    /// Those who came with a card, in the order of their coming.
    List<PersonRow> guests() {
        return List.copyOf(guests);
    }

    /// Those who came with a card and about whom something was entered late, also whose mark was taken back.
    List<Seat> guestsLate() {
        return guestsLate;
    }

    /// How many of the list are here.
    int here() {
        return here.size();
    }

    /// Whether she of the list is here.
    boolean isHere(ParticipantId her) {
        return here.contains(her);
    }

    /// Whether she is on the list.
    boolean isListed(ParticipantId her) {
        return listed.stream().anyMatch(seat -> seat.person().id().equals(her));
    }

    /// Who of the list is not ticked.
    List<PersonRow> missing() {
        return listed.stream().map(Seat::person).filter(her -> !here.contains(her.id())).toList();
    }

    /// How many came without a card.
    int anonymous() {
        return anonymous;
    }

    /// Everybody in the room.
    int people() {
        return here.size() + guests.size() + anonymous;
    }

    /// How many acts there were, to notice those made while the sheet was being read again.
    int acts() {
        return acts;
    }

    /// Does something, and remembers the way back.
    void act(SheetAction act) {
        apply(act);
        done.push(act);
    }

    /// Takes the last act back.
    ///
    /// @return what took it back, to be saved as well; empty when there is nothing to take back
    Optional<SheetAction> undo() {
        var inverse = Optional.ofNullable(done.poll()).map(SheetAction::inverse);
        inverse.ifPresent(this::apply);
        return inverse;
    }

    /// Whether there is a way back.
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
