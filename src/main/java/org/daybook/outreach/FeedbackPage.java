package org.daybook.outreach;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What was counted of one year.
///
/// @param today  the site's date
/// @param year   which year
/// @param years  of which years there is any, this year among them, the last first
/// @param counts the newest first
public record FeedbackPage(LocalDate today, int year, List<Integer> years, List<FeedbackCount> counts) {
    public FeedbackPage {
        years = Stream.concat(Stream.of(year), years.stream()).distinct().sorted(Comparator.reverseOrder()).toList();
        counts = List.copyOf(counts);
    }

    /// How many slips.
    public int slips() {
        return counts.stream().mapToInt(FeedbackCount::slips).sum();
    }

    /// How many answered a question.
    public int answered(FeedbackQuestion question) {
        return counts.stream().mapToInt(one -> one.ratings().answered(question)).sum();
    }

    /// How many answered it with 4 or 5.
    public int agreed(FeedbackQuestion question) {
        return counts.stream().mapToInt(one -> one.ratings().agreed(question)).sum();
    }
}
