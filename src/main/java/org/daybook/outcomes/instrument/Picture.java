package org.daybook.outcomes.instrument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The pictures that a file may place next to an item or use instead of the words of an answer. The program draws them: a file
/// only names them.
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

    /// Returns its code in a file, for example `face-1`, the saddest.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Picture> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
