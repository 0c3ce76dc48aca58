package org.daybook.sessions;

import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.participants.PersonRow;

/// One action on a session's sheet, which can be undone.
sealed interface SheetAction {
    /// Women on the list are here.
    ///
    /// @param them one, or all who were not ticked yet
    record Here(List<PersonRow> them) implements SheetAction {}

    /// Women on the list are not here after all.
    ///
    /// @param them the women whose marks were removed
    record NotHere(List<PersonRow> them) implements SheetAction {}

    /// A woman who is not on the list came with her card.
    ///
    /// @param her her line
    record WithCard(PersonRow her) implements SheetAction {}

    /// A woman who came with her card is removed from the sheet.
    ///
    /// @param her her line
    record NotWithCard(PersonRow her) implements SheetAction {}

    /// One more came without a card.
    record OneMore() implements SheetAction {}

    /// One fewer came without a card.
    record OneLess() implements SheetAction {}

    /// Returns the action that undoes it.
    default SheetAction inverse() {
        return switch (this) {
            case Here here -> new NotHere(here.them());
            case NotHere not -> new Here(not.them());
            case WithCard with -> new NotWithCard(with.her());
            case NotWithCard not -> new WithCard(not.her());
            case OneMore _ -> new OneLess();
            case OneLess _ -> new OneMore();
        };
    }

    /// Checks whether it marks a woman with a card as here.
    default boolean marks() {
        return this instanceof Here || this instanceof WithCard;
    }

    /// Writes it into the store, on the write lane's thread.
    ///
    /// @param told the warning that was shown before
    default void save(Sessions sessions, SessionId session, Despite told) {
        switch (this) {
            case Here here -> sessions.tickAll(session, ids(here.them()), told);
            case NotHere not -> sessions.untickAll(session, ids(not.them()));
            case WithCard with -> sessions.walkIn(session, with.her().card(), told);
            case NotWithCard not -> sessions.untick(session, not.her().id());
            case OneMore _ -> sessions.registers().oneMore(session);
            case OneLess _ -> sessions.registers().oneLess(session);
        }
    }

    private static List<ParticipantId> ids(List<PersonRow> them) {
        return them.stream().map(PersonRow::id).toList();
    }
}
