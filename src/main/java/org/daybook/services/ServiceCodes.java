package org.daybook.services;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The codes of constants and sets in the store.
final class ServiceCodes {
    private ServiceCodes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static <E extends Enum<E>> Optional<E> read(Class<E> type, Optional<String> code) {
        return code.map(one -> read(type, one));
    }

    static String languages(Set<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(" "));
    }

    static Set<String> languages(String written) {
        return Arrays.stream(written.split(" ")).filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
