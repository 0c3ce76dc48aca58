package org.daybook.locking;

/// The site's decision about an unattended screen.
///
/// @param minutes   the number of minutes without a key or a mouse movement after which the screen locks, 1 to 10
/// @param shortCode after which locks a short code may be used
public record LockingRule(int minutes, ShortCodes shortCode) {
    /// The shortest time, in minutes.
    public static final int FEWEST = 1;
    /// The longest time, in minutes.
    public static final int MOST = 10;
    /// The rule before anybody chose: three minutes.
    public static final LockingRule AT_FIRST = new LockingRule(3, ShortCodes.ALLOWED);

    /// The use of short codes on this site.
    public enum ShortCodes {
        /// A person who sets one may use it after the screen locked by itself.
        ALLOWED,
        /// Also after she hid the screen.
        ALSO_AFTER_HIDING,
        /// Nobody may use one; codes that were set are ignored.
        FORBIDDEN;

        /// Checks whether a code opens the screen after such a lock.
        boolean openAfter(Lock lock) {
            return this == ALSO_AFTER_HIDING || this == ALLOWED && lock == Lock.BY_ITSELF;
        }
    }

    /// A lock after which a short code may be used.
    public enum Lock {
        /// Nobody touched keyboard or mouse for as long as the site allows.
        BY_ITSELF,
        /// She hid it.
        BY_HIDING
    }

    /// @throws IllegalArgumentException if the minutes are not among those that may be chosen
    public LockingRule {
        if (minutes < FEWEST || minutes > MOST) {
            throw new IllegalArgumentException("1 to 10 minutes");
        }
    }
}
