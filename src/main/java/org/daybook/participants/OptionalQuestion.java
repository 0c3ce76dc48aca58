package org.daybook.participants;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a site may leave unasked: neither shown nor asked; what is stored stays. Her card, and whether her welcome was
/// finished, are always there.
public enum OptionalQuestion {
    LANGUAGE,
    BIRTH,
    CITIZENSHIP,
    ROOM_NAME,
    PICTURE,
    ACCESS_NEEDS,
    LANGUAGES,
    LEGAL_STATUS,
    HOUSEHOLD,
    FOUND,
    CHILDREN,
    FUNCTIONING;

    /// How it is written in the store.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Of a stored code; empty for one that this program does not know any more.
    static Optional<OptionalQuestion> ofCode(String code) {
        return Stream.of(values()).filter(asked -> asked.code().equals(code)).findFirst();
    }
}
