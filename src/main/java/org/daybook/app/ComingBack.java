package org.daybook.app;

import java.util.List;
import org.daybook.base.Problem;

/// What must be checked of the passphrase of somebody who comes back by a recovery kit.
///
/// @param length     in characters
/// @param repetition whether the second one is the same
record ComingBack(int length, CreateForm.Repetition repetition) {
    /// What should be looked at again; empty when all is well.
    List<Problem> problems() {
        if (length < CreateForm.SHORTEST) {
            return List.of(new Problem("passphrase", "app.create.passphrase.short"));
        }
        return repetition == CreateForm.Repetition.DIFFERENT
                ? List.of(new Problem("again", "app.create.again.different"))
                : List.of();
    }
}
