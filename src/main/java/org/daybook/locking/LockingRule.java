package org.daybook.locking;

/// What the site decided about an unattended screen.
///
/// @param minutes   after how many minutes without a key or a movement of the mouse the screen locks, 1 to 10
/// @param shortCode whether a lock that came by itself may be opened by a short code
public record LockingRule(int minutes, ShortCodes shortCode) {
    /// The shortest time, in minutes.
    public static final int FEWEST = 1;
    /// The longest time, in minutes.
    public static final int MOST = 10;
    /// Before anybody chose: three minutes.
    public static final LockingRule AT_FIRST = new LockingRule(3, ShortCodes.ALLOWED);

    /// Whether short codes are used on this site.
    public enum ShortCodes {
        /// Whoever sets one may use it.
        ALLOWED,
        /// Nobody may; codes that were set are not asked for.
        FORBIDDEN;

        /// How it is stored.
        String code() {
            return this == ALLOWED ? "allowed" : "forbidden";
        }
    }

    /// @throws IllegalArgumentException when the minutes are none that may be chosen
    public LockingRule {
        if (minutes < FEWEST || minutes > MOST) {
            throw new IllegalArgumentException("1 to 10 minutes");
        }
    }
}
