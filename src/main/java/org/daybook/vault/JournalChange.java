package org.daybook.vault;

import java.util.Locale;

/// The three kinds of change that the journal keeps.
enum JournalChange {
    INSERT("i", "new"), UPDATE("u", "old"), DELETE("d", "old");

    private final String letter;
    private final String image;

    JournalChange(String letter, String image) {
        this.letter = letter;
        this.image = image;
    }

    /// Returns the value in `journal.op`.
    String letter() {
        return letter;
    }

    /// Returns the image of the row that identifies it: the new one, or the old one.
    String image() {
        return image;
    }

    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    String triggerName(String table) {
        return "journal_" + table + "_" + sql();
    }
}
