package org.daybook.reports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;
import org.daybook.base.YearStart;
import org.daybook.disclosure.RunningGrant;

/// Two years of an invented site funded by grants, without a store: who came in each of eight quarters, and to what.
///
/// @param grants its grants
/// @param came   in each quarter, by woman, the kinds of sessions to which she came
/// @param ever   whether nobody came before the first year
/// @param years  its reporting years
record GrantSite(List<RunningGrant> grants, List<Map<String, Set<String>>> came, boolean ever,
        List<ReportingYear> years) {
    static final int FIRST_YEAR = 2025;
    /// The number of quarters.
    private static final int QUARTERS = 8;
    private static final int MONTHS = 3;

    /// How the women of a site change from quarter to quarter.
    enum Life {
        /// No change.
        STATIC,
        /// One more in each quarter.
        ONE_NEWCOMER,
        /// A third of them are replaced.
        CHANGING,
        /// Most stay away for two quarters and come back.
        COLLAPSE,
        /// So few that the smallest group is reached only in every second quarter.
        OSCILLATING,
        /// Nobody comes twice.
        ALL_OTHERS
    }

    /// @param shares of a hundred women, the number who come to the sessions of each path, in order; a negative number is an
    ///               absolute number of women. The others come to sessions outside the paths
    static GrantSite of(long seed, int women, Life life, List<RunningGrant> grants, List<Integer> shares) {
        var random = new Random(seed);
        var belongs = new HashMap<String, Set<String>>();
        var here = new ArrayList<String>();
        var came = new ArrayList<Map<String, Set<String>>>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            int wanted = life == Life.ONE_NEWCOMER ? women + quarter : women;
            Collections.shuffle(here, random);
            if (life == Life.CHANGING || life == Life.OSCILLATING) {
                here.subList(0, here.size() / 3).clear();
            }
            if (life == Life.ALL_OTHERS) {
                here.clear();
            }
            while (here.size() < wanted) {
                var her = "w" + seed + "." + belongs.size();
                belongs.put(her, belongs(random, belongs.size(), shares));
                here.add(her);
            }
            boolean away = life == Life.COLLAPSE && (quarter == 3 || quarter == 4)
                    || life == Life.OSCILLATING && quarter % 2 == 1;
            came.add(here.stream().sorted().limit(away ? life == Life.COLLAPSE ? 12 : 9 : here.size())
                    .collect(Collectors.toUnmodifiableMap(her -> her, her -> belongs.getOrDefault(her, Set.of()))));
        }
        return new GrantSite(grants, came, seed % 2 == 0,
                List.of(YearStart.JANUARY.year(FIRST_YEAR), YearStart.JANUARY.year(FIRST_YEAR + 1)));
    }

    private static Set<String> belongs(Random random, int number, List<Integer> shares) {
        var parts = IntStream.range(0, shares.size())
                .filter(place -> shares.get(place) < 0
                        ? number < -shares.get(place)
                        : random.nextInt(100) < shares.get(place))
                .mapToObj(GrantSite::part).collect(Collectors.toUnmodifiableSet());
        return parts.isEmpty() ? Set.of(Grant.OUTSIDE_PATHS) : parts;
    }

    /// Returns the code of a path by its place.
    static String part(int place) {
        return GrantForm.allParts().get(place);
    }

    /// @param parts the places of the paths that it pays for; none for everything
    static RunningGrant grant(int number, String first, String last, int... parts) {
        return new RunningGrant(GrantCode.of(number), YearMonth.parse(first), YearMonth.parse(last),
                java.util.Arrays.stream(parts).mapToObj(GrantSite::part).collect(Collectors.toUnmodifiableSet()));
    }

    /// Returns the same site in other reporting years.
    GrantSite in(ReportingYear... others) {
        return new GrantSite(grants, came, ever, List.of(others));
    }

    /// Returns how many quarters it reports.
    int quarters() {
        return facts().stream().mapToInt(facts -> facts.quarters().size()).sum();
    }

    /// Returns the years in the form for the report.
    List<YearFacts> facts() {
        return years.stream().map(this::facts).toList();
    }

    private YearFacts facts(ReportingYear year) {
        int first = place(year.first());
        int end = Math.min(first + year.length(), QUARTERS);
        var everybody = came.subList(first, end).stream().flatMap(one -> one.keySet().stream())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        var visitors = everybody.stream().map(her -> new Visitor(her, isKnown(her, first)
                ? Visitor.Before.EARLIER_YEAR
                : Visitor.Before.THIS_YEAR, year.start(),
                IntStream.range(first, first + 4)
                        .mapToObj(quarter -> quarter < end ? visits(her, quarter) : Visitor.Came.NOT).toList()))
                .toList();
        var sessions = new HashMap<Quarter, HeldSessions>();
        IntStream.range(first, end).forEach(place -> sessions.put(quarter(place), new HeldSessions(20, 3, 200, 1)));
        return new YearFacts(year, quarter(end - 1), visitors, stays(end), new Leaving(List.of(), List.of()), sessions,
                WorkFigures.NONE, ReachedFigures.NONE, ProgressFigures.NONE,
                new GrantFigures(IntStream.range(0, grants.size())
                        .filter(place -> grants.get(place).touches(year.days()))
                        .mapToObj(place -> funded(place, first, end)).toList()));
    }

    /// A woman who comes to the sessions of a path is enrolled on it, permanently from her first quarter on.
    private List<EnrolmentSpan> stays(int upTo) {
        var begun = new HashMap<String, EnrolmentSpan>();
        IntStream.range(0, upTo).forEach(place -> came.get(place).forEach((her, parts) -> parts.stream()
                .filter(part -> !part.equals(Grant.OUTSIDE_PATHS))
                .forEach(part -> begun.putIfAbsent(her + part, new EnrolmentSpan(her, part,
                        quarter(place).days().first(), Optional.empty(), Set.of())))));
        return List.copyOf(begun.values());
    }

    /// Every third woman was there before the first year, if the site is older than its grants.
    private boolean isKnown(String her, int quarter) {
        return !ever && her.hashCode() % 3 == 0
                || came.subList(0, quarter).stream().anyMatch(one -> one.containsKey(her));
    }

    private Visitor.Came visits(String her, int quarter) {
        int place = Math.floorMod(her.hashCode(), 11);
        return came.get(quarter).containsKey(her)
                ? new Visitor.Came(3, 270, AgeBand.values()[place < 3 ? 1 : place < 9 ? 2 : place % 5],
                        CitizenshipGroup.values()[place < 7 ? 2 : place % 5],
                        new Habits(true, 1, false, false, YesOrNo.NOT_KNOWN))
                : Visitor.Came.NOT;
    }

    private GrantFigures.Funded funded(int place, int first, int end) {
        var reached = new HashMap<Quarter, Set<String>>();
        IntStream.range(first, end).forEach(quarter -> reached.put(quarter(quarter), paidFor(place, quarter)));
        return new GrantFigures.Funded(grants.get(place), reached, IntStream.range(0, first)
                .mapToObj(quarter -> paidFor(place, quarter)).flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /// Nobody in a quarter that is not final.
    private Set<String> paidFor(int place, int quarter) {
        if (years.stream().noneMatch(year -> year.holds(quarter(quarter)))) {
            return Set.of();
        }
        var grant = grants.get(place);
        var first = YearMonth.from(quarter(quarter).days().first());
        return came.get(quarter).entrySet().stream()
                .filter(her -> her.getValue().stream().anyMatch(part -> grant.pays(part,
                        first.plusMonths(Math.floorMod(her.getKey().hashCode() / 7 + quarter, MONTHS)))))
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> since(int place, int upTo) {
        return IntStream.rangeClosed(0, upTo).mapToObj(quarter -> paidFor(place, quarter)).flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Adds the women whom one of two grants reached up to a quarter, and the other did or did not, by the attacker's names.
    private void addPairs(int quarter, Map<String, Integer> truth) {
        for (int one = 0; one < grants.size(); one++) {
            for (int other = 0; other < grants.size(); other++) {
                var name = "PA01." + quarter(quarter) + "." + pairName(one);
                var both = new HashSet<>(since(one, quarter));
                both.retainAll(since(other, quarter));
                truth.put(name + "-with-" + pairName(other), both.size());
                truth.put(name + "-without-" + pairName(other), since(one, quarter).size() - both.size());
            }
        }
    }

    private String pairName(int place) {
        return grants.get(place).population() + "-" + grants.get(place).first();
    }

    private static int place(Quarter quarter) {
        return (quarter.year() - FIRST_YEAR) * 4 + quarter.number() - 1;
    }

    static Quarter quarter(int place) {
        return new Quarter(FIRST_YEAR + place / 4, 1 + place % 4);
    }

    /// Returns every true count by the attacker's name for it.
    Map<String, Integer> truth() {
        var truth = new HashMap<String, Integer>();
        for (var facts : facts()) {
            facts.quarters().stream().flatMap(quarter -> facts.year().endingWith(quarter).stream())
                    .forEach(period -> add(facts, period, truth));
        }
        IntStream.range(0, QUARTERS).forEach(quarter -> addPairs(quarter, truth));
        return truth;
    }

    private static void add(YearFacts facts, Period period, Map<String, Integer> truth) {
        var tables = new PeriodTables(Optional.empty(), period, facts.grants().running());
        var figures = new PeriodFigures(facts, period, tables).counted();
        var where = "PA01." + period + ".";
        figures.since().forEach(since -> truth.put(where + since.grant().population(), since.people().size()));
        Stream.concat(Stream.of(figures.people()), figures.others().stream()).forEach(population -> {
            truth.put(where + population.name(), population.units().size());
            population.tables().forEach(table -> {
                var name = where + population.name() + "|" + table.table() + "=";
                table.categories().forEach(category -> truth.put(name + category, 0));
                table.members().forEach(member -> truth.merge(name + member.category(), 1, Integer::sum));
            });
        });
    }
}
