package org.daybook.outreach;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// How constants and text are encoded in the store.
final class OutreachCodes {
    private OutreachCodes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Encodes text as a BLOB, so that none of it stays in the journal.
    static byte[] words(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
