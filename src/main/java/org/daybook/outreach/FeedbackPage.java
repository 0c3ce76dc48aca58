package org.daybook.outreach;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The counts of one year. A question reports nothing about fewer people than the smallest group of the site, nor about so few
/// that were added since. Percentages are rounded to tens, and slips that were counted later, of whatever day, are added to a
/// sum once there are enough of them together.
///
/// @param today  the site's date
/// @param year   the year shown
/// @param years  the years with counts, including the current one, the latest first
/// @param counts the counts, the newest first
/// @param smallest the smallest number of people that a sum may represent
public record FeedbackPage(LocalDate today, int year, List<Integer> years, List<FeedbackCount> counts, int smallest) {
    private static final int ALL = 100;
    private static final int TENS = 10;

    public FeedbackPage {
        years = Stream.concat(Stream.of(year), years.stream()).distinct().sorted(Comparator.reverseOrder()).toList();
        counts = List.copyOf(counts);
    }

    /// Returns the number of slips.
    public int slips() {
        return counts.stream().mapToInt(FeedbackCount::slips).sum();
    }

    /// What is reported about a question.
    ///
    /// @param percent  the percentage who answered it with 4 or 5, rounded to tens
    /// @param answered the number of people who answered it, out of those who are reported
    public record Said(int percent, int answered) {}

    /// Returns what is reported about a question; empty if too few answered it.
    public Optional<Said> said(FeedbackQuestion question) {
        int agreed = 0;
        int answered = 0;
        int agreedSince = 0;
        int answeredSince = 0;
        for (var one : asCounted()) {
            agreedSince += one.ratings().agreed(question);
            answeredSince += one.ratings().answered(question);
            if (answeredSince >= smallest) {
                agreed += agreedSince;
                answered += answeredSince;
                agreedSince = 0;
                answeredSince = 0;
            }
        }
        return answered == 0
                ? Optional.empty()
                : Optional.of(new Said(Math.round(agreed * (float) ALL / answered / TENS) * TENS, answered));
    }

    /// Not sorted by day: slips of an earlier day that are counted later would be disclosed by subtraction.
    private List<FeedbackCount> asCounted() {
        return counts.stream().sorted(Comparator.comparing(one -> one.id().value().toString())).toList();
    }

    /// Checks whether anybody answered it.
    public boolean wasAnswered(FeedbackQuestion question) {
        return counts.stream().anyMatch(one -> one.ratings().answered(question) > 0);
    }
}
