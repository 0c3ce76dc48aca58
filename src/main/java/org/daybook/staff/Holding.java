package org.daybook.staff;

/// How long a passphrase holds against somebody who tries one after the other, and what would help it.
enum Holding {
    /// Too short to be looked at.
    SHORT("staff.holding.short"),
    /// It hangs on something that lies open: the sign-in word, initials, the site's code, the program's name.
    OWN("staff.holding.own"),
    /// It hangs on repetitions, rows of keys or dates.
    ROW("staff.holding.row"),
    /// Made of words or names that are tried early.
    COMMON("staff.holding.common"),
    /// Holds long enough.
    ENOUGH("staff.holding.enough"),
    /// Holds a thousand times longer than needed.
    WELL("staff.holding.well");

    private final String key;

    Holding(String key) {
        this.key = key;
    }

    /// The text key of the sentence that says so.
    String key() {
        return key;
    }

    /// Whether it may be used.
    boolean isEnough() {
        return this == ENOUGH || this == WELL;
    }
}
