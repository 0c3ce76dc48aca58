package org.daybook.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What was just written into a file, with the former contents, so that it can be undone.
///
/// @param all     all rows of that part now
/// @param touched those that were added or changed
public record JustWritten<T>(List<T> all, List<Touched<T>> touched) {
    /// A row that was added or changed.
    ///
    /// @param now    the row after the change
    /// @param before the row before it; empty if it was added
    public record Touched<T>(T now, Optional<T> before) {}

    /// Compares the rows of a part.
    ///
    /// @param id the identity of a row
    static <T> JustWritten<T> of(List<T> before, List<T> now, Function<T, ?> id) {
        return new JustWritten<>(now, now.stream().filter(row -> !before.contains(row))
                .map(row -> new Touched<>(row, before.stream().filter(old -> id.apply(old).equals(id.apply(row)))
                        .findFirst()))
                .toList());
    }

    /// Checks whether every changed row is still as it was written.
    boolean holds(List<T> rows) {
        return touched.stream().allMatch(one -> rows.contains(one.now()));
    }
}
