package org.daybook.outcomes.instrument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Pictures that a file may put beside an item or in the place of an answer's words. They are drawn by the program: a
/// file names one and brings none.
public enum Picture {
    HOME,
    TALK,
    BOOK,
    COMPASS,
    WAYS,
    SUN,
    LEAF,
    HANDS,
    WORK,
    FACE_1,
    FACE_2,
    FACE_3,
    FACE_4,
    FACE_5;

    /// How a file writes it, for example `face-1`, the saddest.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Picture> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
