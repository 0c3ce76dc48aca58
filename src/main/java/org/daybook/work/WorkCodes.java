package org.daybook.work;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The stored forms of constants.
final class WorkCodes {
    private WorkCodes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Returns several constants in one text, in the order of their declaration.
    static String of(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted(java.util.Comparator.comparing(Enum::ordinal)).map(WorkCodes::of)
                .collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> Set<E> readAll(Class<E> type, String codes) {
        var all = EnumSet.noneOf(type);
        Arrays.stream(codes.split(" ")).filter(code -> !code.isEmpty()).map(code -> read(type, code)).forEach(all::add);
        return all;
    }
}
