package org.daybook.reports;

import java.util.Arrays;
import java.util.Optional;

/// A person's work status.
enum WorkStatusCategory implements Category {
    EMPLOYED,
    EDUCATION_OR_TRAINING,
    UNEMPLOYED,
    LONG_TERM_UNEMPLOYED,
    INACTIVE,
    /// Not asked, not told, not reached, or she did not consent to statistics.
    NOT_KNOWN;

    /// @param said the code of what she said; empty if nobody asked
    static WorkStatusCategory of(Optional<String> said) {
        return Arrays.stream(values()).filter(one -> said.filter(one.code()::equals).isPresent()).findFirst()
                .orElse(NOT_KNOWN);
    }
}
