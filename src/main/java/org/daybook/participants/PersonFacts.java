package org.daybook.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What tells a woman from others in a list, without her name. A worker who may not open records gets her line alone, without
/// the year of her birth.
///
/// @param row       her line
/// @param birthYear the year of her birth
/// @param lastVisit the day on which she last came
/// @param paths     the paths she is on today
record PersonFacts(PersonRow row, OptionalInt birthYear, Optional<LocalDate> lastVisit,
        List<CurrentPaths.OnPath> paths) {
    PersonFacts {
        paths = List.copyOf(paths);
    }
}
