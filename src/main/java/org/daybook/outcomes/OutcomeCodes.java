package org.daybook.outcomes;

import java.util.Locale;

/// How constants are encoded in the store.
final class OutcomeCodes {
    private OutcomeCodes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
