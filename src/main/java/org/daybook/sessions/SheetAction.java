package org.daybook.sessions;

import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.participants.PersonRow;

/// One thing done on a session's sheet, which can be taken back.
sealed interface SheetAction {
    /// Women of the list are here.
    ///
    /// @param them one, or all who were not ticked yet
    record Here(List<PersonRow> them) implements SheetAction {}

    /// Women of the list are not here after all.
    ///
    /// @param them whose mark was taken back
    record NotHere(List<PersonRow> them) implements SheetAction {}

    /// Somebody who is not on the list came with her card.
    ///
    /// @param her her line
    record WithCard(PersonRow her) implements SheetAction {}

    /// Somebody who came with her card is taken off the sheet again.
    ///
    /// @param her her line
    record NotWithCard(PersonRow her) implements SheetAction {}

    /// One more came without a card.
    record OneMore() implements SheetAction {}

    /// One fewer came without a card.
    record OneLess() implements SheetAction {}

    /// What takes it back.
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

    /// Whether it says of somebody with a card that she is here.
    default boolean marks() {
        return this instanceof Here || this instanceof WithCard;
    }

    /// Writes it into the store, on the write lane's thread.
    ///
    /// @param told what whoever does it was told before
    default void save(Sessions sessions, SessionId session, Despite told) {
        switch (this) {
            case Here here -> sessions.tickAll(session, ids(here.them()), told);
            case NotHere not -> sessions.untickAll(session, ids(not.them()));
            case WithCard with -> sessions.walkIn(session, with.her().card(), told);
            case NotWithCard not -> sessions.untick(session, not.her().id());
            case OneMore _ -> sessions.oneMore(session);
            case OneLess _ -> sessions.oneLess(session);
        }
    }

    private static List<ParticipantId> ids(List<PersonRow> them) {
        return them.stream().map(PersonRow::id).toList();
    }
}
