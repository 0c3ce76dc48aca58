package org.daybook.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Unsaved input in fields that belong together, and what is stored by the time it is restored. All three maps have the same
/// keys, the names of the fields.
///
/// @param mine what was typed
/// @param was  the initial values
/// @param now  the present values
record InputMeeting(Map<String, String> mine, Map<String, String> was, Map<String, String> now) {
    /// Checks whether there is nothing to restore.
    boolean untouched() {
        return mine.equals(was) || mine.equals(now);
    }

    /// Returns the conflict with restoring what was typed; empty if it may simply be restored.
    ///
    /// @param isNo whether a value of a field is an answer of no
    Optional<Met.How> against(BiPredicate<String, String> isNo) {
        if (now.entrySet().stream().anyMatch(
                field -> isNo.test(field.getKey(), field.getValue())
                        && !isNo.test(field.getKey(), mine(field.getKey())))) {
            return Optional.of(Met.How.NO_STANDS);
        }
        if (now.equals(was)) {
            return Optional.empty();
        }
        return Optional.of(mine.entrySet().stream().anyMatch(field -> isNo.test(field.getKey(), field.getValue()))
                ? Met.How.NO_TYPED
                : Met.How.STORED_STANDS);
    }

    private String mine(String name) {
        return mine.getOrDefault(name, "");
    }
}
