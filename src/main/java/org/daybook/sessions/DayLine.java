package org.daybook.sessions;

import java.time.LocalDateTime;

/// One session in a day's or a week's list.
///
/// @param session  the session
/// @param initials of who leads it
/// @param here     how many of those on the list are marked here
/// @param others   how many came with a card without being on the list, and how many without a card
/// @param expected how many are on its path that day
public record DayLine(Session session, String initials, int here, int others, int expected) {
    /// Whether nobody wrote anything into its register.
    public boolean untouched() {
        return session.register() == Session.Register.OPEN && here + others == 0;
    }

    /// Whether it is not held.
    public boolean cancelled() {
        return session.standing().isCancelled();
    }

    /// Whether it is over and nobody wrote into its register, though somebody should have.
    ///
    /// @param now the site's local time
    public boolean isToTick(LocalDateTime now) {
        return over(now) && untouched() && !cancelled();
    }

    /// Whether it has ended.
    ///
    /// @param now the site's local time
    public boolean over(LocalDateTime now) {
        return !session.isYetToEnd(now);
    }
}
