package org.daybook.staff;

import java.util.List;
import org.daybook.base.Problem;

/// What must be checked of a new passphrase. The passphrase itself stays in the widgets and in the secret made of it.
///
/// @param holding    how long it holds
/// @param repetition whether the second one is the same
record PassphraseTyped(Holding holding, Repetition repetition) {
    /// What typing it a second time showed.
    enum Repetition {
        SAME,
        DIFFERENT
    }

    /// What should be looked at again; empty when all is well.
    List<Problem> problems() {
        if (!holding.isEnough()) {
            return List.of(new Problem("passphrase", holding.key()));
        }
        return repetition == Repetition.DIFFERENT
                ? List.of(new Problem("again", "staff.new-passphrase.different"))
                : List.of();
    }
}
