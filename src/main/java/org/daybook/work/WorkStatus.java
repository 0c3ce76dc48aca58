package org.daybook.work;

import java.util.List;
import java.util.stream.Stream;

/// How she stands to work, as she says it.
public enum WorkStatus {
    EMPLOYED,
    UNEMPLOYED,
    /// For a year and longer.
    LONG_TERM_UNEMPLOYED,
    /// Neither works nor looks for work.
    INACTIVE,
    EDUCATION_OR_TRAINING,
    PREFERS_NOT,
    /// Only six months after she left.
    NOT_REACHED;

    /// What can be said at a moment.
    static List<WorkStatus> at(StatusMoment moment) {
        return Stream.of(values()).filter(one -> moment == StatusMoment.SIX_MONTHS || one != NOT_REACHED).toList();
    }
}
