package org.daybook.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.base.Quarter;
import org.daybook.base.YearStart;
import org.daybook.paths.Path;

/// Several invented years of an invented small site, without a store. About half of a year's women come in the next, too; their
/// attributes and endings are distributed as at the sites that were asked: most are between 18 and 54 and from outside the
/// Union, and three of six questionnaires are used.
final class InventedYears {
    /// The questionnaires that the site uses.
    static final List<Measure> USED = List.of(Measure.WHO_5, Measure.FIVE_STATEMENTS, Measure.GOALS);

    private record Woman(String id, AgeBand age, CitizenshipGroup citizenship, boolean agrees) {}

    private final Random random;
    private final long seed;
    private final int women;
    private final Set<String> known = new HashSet<>();
    private List<Woman> here = new ArrayList<>();
    private List<EnrolmentSpan> open = new ArrayList<>();
    private int number;

    private InventedYears(long seed, int women) {
        this.random = new Random(seed);
        this.seed = seed;
        this.women = women;
    }

    /// Returns years from 2025 on.
    ///
    /// @param women how many come in a year
    static List<YearFacts> of(long seed, int women, int years) {
        var invented = new InventedYears(seed, women);
        return IntStream.range(0, years).mapToObj(year -> invented.year(2025 + year)).toList();
    }

    private YearFacts year(int year) {
        here = new ArrayList<>(here.stream().filter(_ -> random.nextInt(2) == 0).toList());
        while (here.size() < women) {
            here.add(new Woman("w" + seed + "." + number++, age(), citizenship(), random.nextInt(12) > 0));
        }
        var visitors = here.stream().map(this::visitor).toList();
        var stays = stays(year);
        var leaving = leaving(year, stays);
        open = new ArrayList<>(stays.stream().filter(stay -> stay.last().isEmpty()).toList());
        Map<Quarter, HeldSessions> sessions = new HashMap<>();
        new org.daybook.base.WholeYear(year).quarters().forEach(quarter -> sessions.put(quarter,
                new HeldSessions(12 + random.nextInt(12), random.nextInt(9), random.nextInt(400), random.nextInt(2))));
        var facts = new YearFacts(YearStart.JANUARY.year(year), new Quarter(year, 4), visitors, stays, leaving,
                sessions,
                // Every other site helps with work.
                InventedWork.of(new Random(seed + year), year,
                        seed % 2 == 0 ? here.stream().map(Woman::id).toList() : List.of()),
                InventedWork.reached(new Random(seed - year), year),
                InventedProgress.of(new Random(seed * 7 + year), year,
                        here.stream().map(Woman::id).toList(), known));
        here.forEach(her -> known.add(her.id()));
        return facts;
    }

    private Visitor visitor(Woman her) {
        int first = random.nextInt(4);
        int last = first + random.nextInt(4 - first);
        var quarters = IntStream.range(0, 4).mapToObj(quarter -> quarter < first || quarter > last
                ? Visitor.Came.NOT
                : came(her, quarter, 1 + random.nextInt(12))).toList();
        return new Visitor(her.id(),
                known.contains(her.id()) ? Visitor.Before.EARLIER_YEAR : Visitor.Before.THIS_YEAR, YearStart.JANUARY,
                quarters);
    }

    private static Visitor.Came came(Woman her, int quarter, int marks) {
        return new Visitor.Came(marks, marks * 90, her.agrees() ? her.age() : AgeBand.NOT_KNOWN,
                her.agrees() ? her.citizenship() : CitizenshipGroup.NOT_KNOWN,
                InventedProgress.habits(her.id(), quarter, marks, her.agrees()));
    }

    private List<EnrolmentSpan> stays(int year) {
        var stays = new ArrayList<EnrolmentSpan>();
        open.forEach(stay -> stays.add(ended(stay, LocalDate.of(year, 1, 2), year)));
        here.forEach(her -> random.ints(random.nextInt(5) == 0 ? 2 : 1, 0, 4).distinct().forEach(path -> {
            var stay = new EnrolmentSpan(her.id(), Path.values()[path].code(),
                    LocalDate.of(year, 1 + random.nextInt(11), 5), Optional.empty(), Set.of());
            if (stays.stream().noneMatch(one -> one.her().equals(stay.her()) && one.path().equals(stay.path()))) {
                stays.add(ended(stay, stay.first(), year));
            }
        }));
        return stays;
    }

    private EnrolmentSpan ended(EnrolmentSpan stay, LocalDate from, int year) {
        var last = from.plusDays(20 + random.nextInt(150));
        return last.getYear() > year || random.nextInt(6) == 0
                ? stay
                : new EnrolmentSpan(stay.her(), stay.path(), stay.first(), Optional.of(last), Set.of());
    }

    private Leaving leaving(int year, List<EnrolmentSpan> stays) {
        var ends = stays.stream().filter(stay -> stay.last().isPresent())
                .map(stay -> new PathEnd(stay.her(), Path.ofCode(stay.path()), stay.last().orElse(LocalDate.EPOCH),
                        ending(stay.her())))
                .filter(end -> end.on().getYear() == year)
                .sorted(java.util.Comparator.comparing(PathEnd::on).thenComparing(PathEnd::path)).toList();
        var leavers = new java.util.LinkedHashMap<String, PathLeaver>();
        ends.forEach(end -> {
            var outcomes = outcomes(end.her());
            YearStart.JANUARY.year(year).around(Quarter.of(end.on())).forEach(period -> leavers.put(period + end.her(),
                    new PathLeaver(end.her(), period, end.ending(), InventedProgress.duration(end),
                            outcomes)));
        });
        return new Leaving(ends, List.copyOf(leavers.values()));
    }

    private boolean agrees(String her) {
        return here.stream().filter(one -> one.id().equals(her)).allMatch(Woman::agrees);
    }

    private EndingCategory ending(String her) {
        if (!agrees(her)) {
            return EndingCategory.NOT_KNOWN;
        }
        int drawn = random.nextInt(20);
        return drawn < 10
                ? EndingCategory.COMPLETED
                : drawn < 12
                        ? EndingCategory.TRANSFERRED
                        : drawn < 19 ? EndingCategory.values()[2 + random.nextInt(8)] : EndingCategory.NOT_KNOWN;
    }

    private Map<Measure, QuestionnaireOutcome> outcomes(String her) {
        var outcomes = new HashMap<Measure, QuestionnaireOutcome>();
        for (var measure : Measure.values()) {
            outcomes.put(measure, !agrees(her)
                    ? QuestionnaireOutcome.NOT_KNOWN
                    : USED.contains(measure) ? outcome() : QuestionnaireOutcome.UNPAIRED);
        }
        return outcomes;
    }

    private QuestionnaireOutcome outcome() {
        int drawn = random.nextInt(20);
        return drawn < 9
                ? QuestionnaireOutcome.IMPROVED
                : drawn < 13
                        ? QuestionnaireOutcome.SAME
                        : drawn < 15
                                ? QuestionnaireOutcome.WORSE
                                : drawn < 18
                                        ? QuestionnaireOutcome.UNPAIRED
                                        : QuestionnaireOutcome.DECLINED;
    }

    private AgeBand age() {
        int drawn = random.nextInt(20);
        return drawn < 1
                ? AgeBand.UNDER_18
                : drawn < 8
                        ? AgeBand.FROM_18
                        : drawn < 18
                                ? AgeBand.FROM_30
                                : drawn < 19 ? AgeBand.FROM_55 : AgeBand.NOT_KNOWN;
    }

    private CitizenshipGroup citizenship() {
        int drawn = random.nextInt(20);
        return drawn < 2
                ? CitizenshipGroup.NATIONAL
                : drawn < 6
                        ? CitizenshipGroup.OTHER_EU
                        : drawn < 18
                                ? CitizenshipGroup.THIRD_COUNTRY
                                : Arrays.asList(CitizenshipGroup.STATELESS, CitizenshipGroup.NOT_KNOWN).get(drawn - 18);
    }
}
