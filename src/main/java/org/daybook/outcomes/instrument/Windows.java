package org.daybook.outcomes.instrument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The days around the beginning and the end of a path; readings in them belong to it.
///
/// @param came the day on which she joined the path
/// @param left the day on which she left it
public record Windows(LocalDate came, LocalDate left) {
    /// In days, before and after the day.
    public static final int DAYS = 30;

    /// The first reading of the entry window and the last one of the exit window.
    public record Ends<T>(T first, T last) {}

    /// Returns the readings to compare: the first within thirty days of joining, and the last one from thirty days before to
    /// thirty days after leaving. Others are ignored, and one reading is never used for both ends.
    ///
    /// @param hers the readings of one woman, in any order, without unscored ones
    /// @param on   returns the day of a reading
    public <T> Optional<Ends<T>> ends(List<T> hers, Function<T, LocalDate> on) {
        var rising = hers.stream().sorted(Comparator.comparing(on)).toList();
        var first = rising.stream().filter(one -> near(came, on.apply(one))).findFirst();
        var last = rising.reversed().stream().filter(one -> near(left, on.apply(one))).findFirst();
        return first.flatMap(entry -> last.filter(exit -> on.apply(exit).isAfter(on.apply(entry)))
                .map(exit -> new Ends<>(entry, exit)));
    }

    /// Checks whether a day is in one of the windows.
    public boolean hold(LocalDate day) {
        return near(came, day) || atTheEnd(day);
    }

    /// Checks whether a day is in the window around the end.
    public boolean atTheEnd(LocalDate day) {
        return near(left, day);
    }

    private static boolean near(LocalDate middle, LocalDate day) {
        return !day.isBefore(middle.minusDays(DAYS)) && !day.isAfter(middle.plusDays(DAYS));
    }
}
