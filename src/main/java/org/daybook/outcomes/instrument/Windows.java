package org.daybook.outcomes.instrument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The days around the beginning and around the end of a path: what a woman was asked in them belongs to it.
///
/// @param came the day on which she came to it
/// @param left the day on which she left it
public record Windows(LocalDate came, LocalDate left) {
    /// In days, on either side of the day.
    public static final int DAYS = 30;

    /// The first time of the entry window and the last one of the exit window.
    public record Ends<T>(T first, T last) {}

    /// What is compared: the first within thirty days of coming, and the last one from thirty days before to thirty days
    /// after leaving. What lies outside is left alone, and nothing is ever both ends.
    ///
    /// @param hers of one woman, in any order; what has no score is none of them
    /// @param on   the day of each
    public <T> Optional<Ends<T>> ends(List<T> hers, Function<T, LocalDate> on) {
        var rising = hers.stream().sorted(Comparator.comparing(on)).toList();
        var first = rising.stream().filter(one -> near(came, on.apply(one))).findFirst();
        var last = rising.reversed().stream().filter(one -> near(left, on.apply(one))).findFirst();
        return first.flatMap(entry -> last.filter(exit -> on.apply(exit).isAfter(on.apply(entry)))
                .map(exit -> new Ends<>(entry, exit)));
    }

    /// Whether a day lies in one of them.
    public boolean hold(LocalDate day) {
        return near(came, day) || atTheEnd(day);
    }

    /// Whether a day lies in the one around the end.
    public boolean atTheEnd(LocalDate day) {
        return near(left, day);
    }

    private static boolean near(LocalDate middle, LocalDate day) {
        return !day.isBefore(middle.minusDays(DAYS)) && !day.isAfter(middle.plusDays(DAYS));
    }
}
