package org.daybook.staff;

import java.util.List;
import org.daybook.base.Problem;

/// What must be checked of a new passphrase. The passphrase itself stays in the widgets and in the secret made of it.
///
/// @param length     in characters
/// @param repetition whether the second one is the same
record PassphraseTyped(int length, Repetition repetition) {
    /// Shortest passphrase: four ordinary words, or twelve characters.
    private static final int SHORTEST = 12;

    /// What typing it a second time showed.
    enum Repetition {
        SAME,
        DIFFERENT
    }

    /// What should be looked at again; empty when all is well.
    List<Problem> problems() {
        if (length < SHORTEST) {
            return List.of(new Problem("passphrase", "staff.new-passphrase.short"));
        }
        return repetition == Repetition.DIFFERENT
                ? List.of(new Problem("again", "staff.new-passphrase.different"))
                : List.of();
    }
}
