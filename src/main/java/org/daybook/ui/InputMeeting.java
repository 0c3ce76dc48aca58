package org.daybook.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// What was half typed in fields that belong together, and what is stored by the time it is put back. All three maps have
/// the same keys, the names of the fields.
///
/// @param mine what was typed
/// @param was  what it began from
/// @param now  what stands there now
record InputMeeting(Map<String, String> mine, Map<String, String> was, Map<String, String> now) {
    /// Whether there is nothing to put back.
    boolean untouched() {
        return mine.equals(was) || mine.equals(now);
    }

    /// What stands against putting in what was typed; empty when it may simply be put in.
    ///
    /// @param isNo whether a word in a field is an answer that is a no
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
