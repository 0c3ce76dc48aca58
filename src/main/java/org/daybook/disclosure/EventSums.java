package org.daybook.disclosure;

import java.util.List;
import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.base.Quarter;

/// Events of a longer period: the sum of the published numbers of its quarters, so that it discloses nothing beyond them. If
/// one quarter's number is suppressed, the sum would disclose it and is suppressed too.
final class EventSums {
    private EventSums() {}

    static PublishedTotal of(String event, Period period, List<Published> earlier) {
        int sum = 0;
        for (var quarter : period.quarters()) {
            var given = given(event, quarter, earlier);
            if (given.isEmpty()) {
                return new PublishedTotal.Withheld();
            }
            sum += given.get();
        }
        return new PublishedTotal.Exact(sum);
    }

    private static Optional<Integer> given(String event, Quarter quarter, List<Published> earlier) {
        return earlier.stream().filter(report -> report.period().equals(quarter.toString()))
                .map(report -> Optional.ofNullable(report.events().get(event)))
                .flatMap(Optional::stream)
                .map(total -> total instanceof PublishedTotal.Exact exact ? exact.value() : -1)
                .filter(value -> value >= 0).findFirst();
    }
}
