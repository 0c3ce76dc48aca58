package org.daybook.work;

import java.util.List;
import java.util.stream.Stream;

/// Her work status as she states it.
public enum WorkStatus {
    EMPLOYED,
    UNEMPLOYED,
    /// Unemployed for a year or longer.
    LONG_TERM_UNEMPLOYED,
    /// Neither works nor looks for work.
    INACTIVE,
    EDUCATION_OR_TRAINING,
    PREFERS_NOT,
    /// Only for six months after she left.
    NOT_REACHED;

    /// Returns the possible answers at a moment.
    static List<WorkStatus> at(StatusMoment moment) {
        return Stream.of(values()).filter(one -> moment == StatusMoment.SIX_MONTHS || one != NOT_REACHED).toList();
    }
}
