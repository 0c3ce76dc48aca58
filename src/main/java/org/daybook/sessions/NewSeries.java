package org.daybook.sessions;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.Problem;

/// The form for planning recurring sessions.
///
/// @param first      the first of them
/// @param repetition how often, and until when
public record NewSeries(NewSession first, Repetition repetition) {
    /// Returns the problems of the form; empty if there are none.
    public List<Problem> problems() {
        return Stream.concat(first.problems().stream(), first.day().stream().flatMap(
                day -> repetition.problems(day).stream())).toList();
    }
}
