package org.daybook.staff;

import java.util.List;
import org.daybook.base.Problem;

/// What must be checked of a new passphrase. The passphrase itself stays in the widgets and in the secret made of it.
///
/// @param holding    how strong it is
/// @param repetition whether the second one is the same
record PassphraseTyped(Holding holding, Repetition repetition) {
    /// The result of typing it a second time.
    enum Repetition {
        SAME,
        DIFFERENT
    }

    /// Returns the problems of the form; empty if there are none.
    List<Problem> problems() {
        if (!holding.isEnough()) {
            return List.of(new Problem("passphrase", holding.key()));
        }
        return repetition == Repetition.DIFFERENT
                ? List.of(new Problem("again", "staff.new-passphrase.different"))
                : List.of();
    }
}
