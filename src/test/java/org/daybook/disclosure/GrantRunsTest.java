package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Link.Part;
import org.junit.jupiter.api.Test;

/// Half-years and years next to the people since a grant's start: both count women who came in some months, so one can be
/// subtracted from the other.
class GrantRunsTest {
    private static final int KEYS = 60;
    private static final Part PEOPLE = Part.total("people");
    private static final Ties TIES = new Ties(List.of(),
            List.of(new Overlap.Union(List.of(PEOPLE)),
                    new Overlap.Arrivals(PEOPLE, new Part("people", "newness", "new"))),
            Nested.NONE, List.of(), Optional.of(new GrantTies(new Part("people", "grant", "several"),
                    new Part("people", "newness", "new"), new Part("enrolments", "path", "b"), List.of("a", "b"))));
    /// All periods of a year, in the order in which they are published.
    private static final List<String> PERIODS = List.of("2026Q1", "2026Q2", "2026H1", "2026Q3", "2026Q4", "2026H2",
            "2026");

    /// The printed numbers of a year, as everybody reads them.
    private record Year(Map<String, Said> said) {
        Said of(String count) {
            return said.getOrDefault(count, new Said(0, 1000));
        }
    }

    /// An interval.
    private record Said(int least, int most) {
        static Said of(PublishedTotal total) {
            return switch (total) {
                case PublishedTotal.Exact exact -> new Said(exact.value(), exact.value());
                case PublishedTotal.Rounded rounded ->
                    new Said(Math.max(10, rounded.value() - Promise.WIDTH), rounded.value() + Promise.WIDTH);
                case PublishedTotal.FewerThanTen _ -> new Said(0, 9);
                case PublishedTotal.Withheld _ -> new Said(0, 1000);
            };
        }

        /// Checks whether fewer than five values remain of those between two numbers.
        boolean isNarrow(int least, int most) {
            return Math.min(this.most, most) - Math.max(this.least, least) < Promise.WIDTH;
        }
    }

    /// A grant that pays for everything from April on. Nobody from the first quarter comes again: each woman of the year came
    /// in the first quarter or belongs to the grant.
    @Test
    void aYearIsNoMoreThanItsFirstQuarterAndTheGrantAfterIt() {
        var came = List.of(women(0, 27), women(27, 45), women(40, 55), women(45, 61));
        var opened = years(came, grant(4)).filter(year -> {
            var whole = year.of("2026.people");
            var grant = year.of("2026Q4.grant-1");
            int first = year.of("2026Q1.people").most();
            return whole.isNarrow(0, first + grant.most()) || grant.isNarrow(whole.least() - first, 1000);
        }).count();
        assertEquals(0, opened);
    }

    /// A grant that pays for everything: a woman whom it reached for the first time in the last quarter had not come in the
    /// third.
    @Test
    void aHalfYearIsNoLessThanItsFirstQuarterAndWhatTheGrantGrewBy() {
        var came = List.of(women(0, 20), women(10, 29), women(24, 43), women(37, 62));
        var opened = years(came, grant(1)).filter(year -> {
            var half = year.of("2026H2.people");
            var whole = year.of("2026.people");
            var grant = year.of("2026Q3.grant-1");
            int third = year.of("2026Q3.people").most();
            return half.isNarrow(third + whole.least() - grant.most(), 1000)
                    || grant.isNarrow(third + whole.least() - half.most(), 1000)
                    || whole.isNarrow(0, half.most() - third + grant.most());
        }).count();
        assertEquals(0, opened);
    }

    /// The same for a grant that ended in November, for which the year states nothing.
    @Test
    void soItIsWhereTheGrantEndsBeforeTheHalfYear() {
        var came = List.of(women(0, 20), women(10, 29), women(24, 43), women(37, 62));
        var opened = years(came, grant(1, 11)).filter(year -> {
            var half = year.of("2026H2.people");
            var last = year.of("2026Q4.grant-1");
            var before = year.of("2026Q3.grant-1");
            int third = year.of("2026Q3.people").most();
            return half.isNarrow(third + last.least() - before.most(), 1000)
                    || before.isNarrow(third + last.least() - half.most(), 1000)
                    || last.isNarrow(0, half.most() - third + before.most());
        }).count();
        assertEquals(0, opened);
    }

    private static Stream<Year> years(List<Set<String>> came, RunningGrant grant) {
        return IntStream.range(0, KEYS).mapToObj(key -> year(key, came, grant));
    }

    private static Year year(int chance, List<Set<String>> came, RunningGrant grant) {
        var secret = new byte[32];
        new Random(chance).nextBytes(secret);
        var all = new ArrayList<Published>();
        try (var key = new DisclosureKey(secret)) {
            var protection = new Protection(key, "S", Threshold.TEN, TIES);
            for (var name : PERIODS) {
                all.add(protection.protect(figures(name, came, grant), AlreadyHidden.in(all), List.copyOf(all)));
            }
        }
        return new Year(all.stream().flatMap(report -> report.populations().stream()
                .map(numbers -> Map.entry(report.period() + "." + numbers.name(), Said.of(numbers.total()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static SiteFigures figures(String name, List<Set<String>> came, RunningGrant grant) {
        var period = Period.parse(name);
        var people = new HashSet<String>();
        period.quarters().forEach(quarter -> people.addAll(came.get(quarter.number() - 1)));
        var since = new TreeSet<String>();
        IntStream.rangeClosed(1, period.last().number()).filter(number -> 3 * number >= grant.first().getMonthValue())
                .forEach(number -> since.addAll(came.get(number - 1)));
        boolean isTold = !period.isLong() && grant.touches(period.days());
        return new SiteFigures(name, Population.people("people", people, List.of()), List.of(), Map.of(),
                Optional.empty(), YearStart.JANUARY, isTold ? List.of(new SinceStart(grant, since)) : List.of());
    }

    private static RunningGrant grant(int month) {
        return grant(month, 12);
    }

    private static RunningGrant grant(int first, int last) {
        return new RunningGrant("grant-1", YearMonth.of(2026, first), YearMonth.of(2026, last), Set.of());
    }

    private static Set<String> women(int first, int end) {
        return IntStream.range(first, end).mapToObj(her -> "w" + her).collect(Collectors.toUnmodifiableSet());
    }
}
