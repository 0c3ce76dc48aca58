package org.daybook.locking;

/// What the site decided about an unattended screen.
///
/// @param minutes   after how many minutes without a key or a movement of the mouse the screen locks, 1 to 10
/// @param shortCode which locks may be opened by a short code
public record LockingRule(int minutes, ShortCodes shortCode) {
    /// The shortest time, in minutes.
    public static final int FEWEST = 1;
    /// The longest time, in minutes.
    public static final int MOST = 10;
    /// Before anybody chose: three minutes.
    public static final LockingRule AT_FIRST = new LockingRule(3, ShortCodes.ALLOWED);

    /// Whether short codes are used on this site.
    public enum ShortCodes {
        /// Whoever sets one may use it after a lock that came by itself.
        ALLOWED,
        /// Also after she hid the screen.
        ALSO_AFTER_HIDING,
        /// Nobody may; codes that were set are not asked for.
        FORBIDDEN;

        /// Whether a code opens the screen after such a lock.
        boolean openAfter(Lock lock) {
            return this == ALSO_AFTER_HIDING || this == ALLOWED && lock == Lock.BY_ITSELF;
        }
    }

    /// A lock after which a short code may be asked for.
    public enum Lock {
        /// Nobody touched keyboard or mouse for as long as the site allows.
        BY_ITSELF,
        /// She hid it.
        BY_HIDING
    }

    /// @throws IllegalArgumentException when the minutes are none that may be chosen
    public LockingRule {
        if (minutes < FEWEST || minutes > MOST) {
            throw new IllegalArgumentException("1 to 10 minutes");
        }
    }
}
