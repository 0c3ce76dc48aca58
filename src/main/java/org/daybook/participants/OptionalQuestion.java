package org.daybook.participants;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The questions that a site may leave out: they are neither shown nor asked; stored answers stay. Her card, and whether her
/// welcome was finished, are always there.
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

    /// Returns the code that is stored.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the question with a stored code; empty for a code that this program no longer knows.
    static Optional<OptionalQuestion> ofCode(String code) {
        return Stream.of(values()).filter(asked -> asked.code().equals(code)).findFirst();
    }
}
