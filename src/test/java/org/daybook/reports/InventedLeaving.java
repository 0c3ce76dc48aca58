package org.daybook.reports;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.daybook.base.Quarter;
import org.daybook.base.YearStart;
import org.daybook.paths.Path;

/// Invented ends of paths, without a store: some women leave several, some do not consent to statistics.
final class InventedLeaving {
    private InventedLeaving() {}

    /// Returns the same enrolments, most of which end in the year.
    static List<EnrolmentSpan> ended(Random random, List<EnrolmentSpan> stays) {
        return stays.stream().map(stay -> {
            var last = stay.first().plusDays(random.nextInt(150));
            return random.nextInt(5) == 0 || last.getYear() > 2026
                    ? stay
                    : new EnrolmentSpan(stay.her(), stay.path(), stay.first(), Optional.of(last), Set.of());
        }).toList();
    }

    /// Returns what ended, and what changed. Either everybody's answers are unknown or nobody's are.
    static Leaving of(Random random, List<EnrolmentSpan> stays) {
        Map<String, Boolean> agrees = new HashMap<>();
        var ends = stays.stream().filter(stay -> stay.last().isPresent())
                .map(stay -> new PathEnd(stay.her(), Path.ofCode(stay.path()), stay.last().orElse(LocalDate.EPOCH),
                        agrees.computeIfAbsent(stay.her(), _ -> random.nextInt(8) > 0)
                                ? ending(random)
                                : EndingCategory.NOT_KNOWN))
                .sorted(java.util.Comparator.comparing(PathEnd::on).thenComparing(PathEnd::path)).toList();
        var leavers = new LinkedHashMap<String, PathLeaver>();
        ends.forEach(end -> {
            var outcomes = outcomes(random, agrees.getOrDefault(end.her(), false));
            YearStart.JANUARY.around(Quarter.of(end.on())).around(Quarter.of(end.on()))
                    .forEach(period -> leavers.put(period + end.her(),
                            new PathLeaver(end.her(), period, end.ending(), InventedProgress.duration(end),
                                    outcomes)));
        });
        return new Leaving(ends, List.copyOf(leavers.values()));
    }

    /// Returns what is left when others are erased.
    static Leaving only(List<String> women, Leaving leaving) {
        return new Leaving(leaving.ends().stream().filter(end -> women.contains(end.her())).toList(),
                leaving.leavers().stream().filter(one -> women.contains(one.her())).toList());
    }

    private static EndingCategory ending(Random random) {
        return random.nextInt(2) == 0
                ? EndingCategory.COMPLETED
                : EndingCategory.values()[random.nextInt(EndingCategory.values().length)];
    }

    private static Map<Measure, QuestionnaireOutcome> outcomes(Random random, boolean agrees) {
        var outcomes = new EnumMap<Measure, QuestionnaireOutcome>(Measure.class);
        for (var measure : Measure.values()) {
            boolean used = measure.ordinal() < 3;
            outcomes.put(measure, !agrees
                    ? QuestionnaireOutcome.NOT_KNOWN
                    : used ? outcome(random, measure) : QuestionnaireOutcome.UNPAIRED);
        }
        return outcomes;
    }

    /// Nobody is asked for consent to goals, so nobody withdraws it.
    private static QuestionnaireOutcome outcome(Random random, Measure measure) {
        int drawn = random.nextInt(measure == Measure.GOALS ? 9 : 10);
        return drawn < 4
                ? QuestionnaireOutcome.IMPROVED
                : QuestionnaireOutcome.values()[List.of(1, 1, 2, 3, 4, 5).get(drawn - 4)];
    }
}
