package org.daybook.cases;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the enums of this room are stored: `NOT_REACHED` as `not-reached`.
final class CaseCodes {
    private CaseCodes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String of(Optional<? extends Enum<?>> constant) {
        return constant.map(CaseCodes::of).orElse(null);
    }

    /// @throws IllegalArgumentException if no constant has this code
    static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
