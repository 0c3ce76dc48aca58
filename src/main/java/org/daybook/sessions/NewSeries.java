package org.daybook.sessions;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.Problem;

/// What is typed to plan sessions that come again.
///
/// @param first      the first of them
/// @param repetition how often, and until when
public record NewSeries(NewSession first, Repetition repetition) {
    /// What should be looked at again; empty when all is well.
    public List<Problem> problems() {
        return Stream.concat(first.problems().stream(), first.day().stream().flatMap(
                day -> repetition.problems(day).stream())).toList();
    }
}
