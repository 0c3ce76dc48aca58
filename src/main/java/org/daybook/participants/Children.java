package org.daybook.participants;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The children who come with her.
///
/// @param said   whether any do; empty if she was not asked
/// @param number how many there are of each age; an age that was not answered is missing
public record Children(Optional<Said> said, Map<Age, Integer> number) {
    /// The largest number of children of one age.
    public static final int MOST = 20;

    /// Whether any come with her.
    public enum Said {
        NONE,
        SOME,
        PREFERS_NOT,
        NOT_KNOWN
    }

    /// The age groups of the rules for children, with the youngest apart.
    public enum Age {
        UNDER_THREE,
        THREE_TO_FIVE,
        SIX_TO_ELEVEN,
        TWELVE_TO_SEVENTEEN
    }

    /// Keeps the numbers only if some children come; leaves out zeros.
    public Children {
        var counted = new EnumMap<Age, Integer>(Age.class);
        if (said.equals(Optional.of(Said.SOME))) {
            number.forEach((age, many) -> {
                if (many > 0) {
                    counted.put(age, many);
                }
            });
        }
        number = Map.copyOf(counted);
    }
}
