package org.daybook.staff;

/// How well a passphrase resists guessing, and what would improve it.
enum Holding {
    /// Too short to be judged.
    SHORT("staff.holding.short"),
    /// Based on known words: the sign-in word, initials, the site's code, the program's name.
    OWN("staff.holding.own"),
    /// Based on repetitions, rows of keys or dates.
    ROW("staff.holding.row"),
    /// Made of words or names that are tried early.
    COMMON("staff.holding.common"),
    /// Strong enough.
    ENOUGH("staff.holding.enough"),
    /// A thousand times stronger than needed.
    WELL("staff.holding.well");

    private final String key;

    Holding(String key) {
        this.key = key;
    }

    /// Returns the text key of its sentence.
    String key() {
        return key;
    }

    /// Checks whether it may be used.
    boolean isEnough() {
        return this == ENOUGH || this == WELL;
    }
}
