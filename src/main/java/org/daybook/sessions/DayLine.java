package org.daybook.sessions;

import java.time.LocalDateTime;

/// One session in the list of a day or a week.
///
/// @param session  the session
/// @param initials the initials of its leader
/// @param here     how many of those on the list are marked here
/// @param others   how many came with a card without being on the list, and how many without a card
/// @param expected how many are on its path that day
public record DayLine(Session session, String initials, int here, int others, int expected) {
    /// Checks whether nothing was entered in its register.
    public boolean untouched() {
        return session.register() == Session.Register.OPEN && here + others == 0;
    }

    /// Checks whether it is cancelled.
    public boolean cancelled() {
        return session.standing().isCancelled();
    }

    /// Checks whether it is over and nothing was entered in its register although it should have been.
    ///
    /// @param now the site's local time
    public boolean isToTick(LocalDateTime now) {
        return over(now) && untouched() && !cancelled();
    }

    /// Checks whether it has ended.
    ///
    /// @param now the site's local time
    public boolean over(LocalDateTime now) {
        return !session.isYetToEnd(now);
    }
}
