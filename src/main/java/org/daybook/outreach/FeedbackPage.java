package org.daybook.outreach;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was counted of one year. A question says nothing of fewer people than the smallest group of the site, nor of so few that
/// were added since: shares are in tens, and slips that were counted later, of whatever day, join a sum once they are enough
/// together.
///
/// @param today  the site's date
/// @param year   which year
/// @param years  of which years there is any, this year among them, the last first
/// @param counts the newest first
/// @param smallest how many people a sum stands for at least
public record FeedbackPage(LocalDate today, int year, List<Integer> years, List<FeedbackCount> counts, int smallest) {
    private static final int ALL = 100;
    private static final int TENS = 10;

    public FeedbackPage {
        years = Stream.concat(Stream.of(year), years.stream()).distinct().sorted(Comparator.reverseOrder()).toList();
        counts = List.copyOf(counts);
    }

    /// How many slips.
    public int slips() {
        return counts.stream().mapToInt(FeedbackCount::slips).sum();
    }

    /// What is told of a question.
    ///
    /// @param percent  how many of a hundred answered it with 4 or 5, in tens
    /// @param answered how many answered it, of those who are told of
    public record Said(int percent, int answered) {}

    /// What is told of a question; empty where too few answered it.
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

    /// The day may be any past one: slips of an earlier day that are counted later would tell of themselves by subtraction.
    private List<FeedbackCount> asCounted() {
        return counts.stream().sorted(Comparator.comparing(one -> one.id().value().toString())).toList();
    }

    /// Whether anybody answered it.
    public boolean wasAnswered(FeedbackQuestion question) {
        return counts.stream().anyMatch(one -> one.ratings().answered(question) > 0);
    }
}
