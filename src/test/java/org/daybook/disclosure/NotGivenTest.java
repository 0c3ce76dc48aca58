package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// An attacker runs the whole program on every possible site under every possible draw, and keeps those for which exactly the
/// same would be published: withheld numbers may be revealing, too.
@Timeout(300)
class NotGivenTest {
    private static final Ties PEOPLE = new Ties(List.of(),
            List.of(new Overlap.Union(List.of(Link.Part.total("people")))),
            Nested.NONE);

    private static final Link.Part ENROLLED = Link.Part.total("enrolments");
    private static final Link.Part ENDED = Link.Part.total("endings");
    private static final Ties FLOW = new Ties(List.of(new Link(List.of(ENDED), List.of(ENROLLED)),
            new Link(List.of(ENROLLED), List.of(ENDED), List.of(ENROLLED))));

    private static final Link.Part LEFT = Link.Part.total("leavers");
    private static final Ties ENDS = new Ties(List.of(new Link(List.of(ENDED), List.of(ENROLLED)),
            new Link(List.of(LEFT), List.of(ENDED)), Link.of(ENDED, LEFT, 4),
            new Link(List.of(ENROLLED), List.of(ENDED), List.of(ENROLLED))));

    /// How many came in two quarters, and how many different women they were.
    private record Site(int first, int second, int half) {
        Set<String> women(String period) {
            int from = period.equals("2026Q2") ? half - second : 0;
            int to = period.equals("2026Q1") ? first : half;
            return new HashSet<>(Some.people(half).subList(from, to));
        }
    }

    /// What is published, and the sites from which it can come.
    private final Map<String, Set<Site>> sites = new HashMap<>();

    /// 31 women in the first quarter and nobody new in the second.
    @Test
    void halfYearsTellNoNumber() {
        for (int first : List.of(12, 27, 30, 31, 33, 34)) {
            for (int second : List.of(10, 12, 14, 20, 33)) {
                everyHalf(first, second);
            }
        }
        assertNothingIsLearnt();
    }

    /// Fewer than ten came in the second quarter.
    @Test
    void norDoTheyTellWhetherAnybodyCame() {
        for (int first : List.of(11, 31, 33, 34)) {
            IntStream.range(0, 10).forEach(second -> everyHalf(first, second));
        }
        assertNothingIsLearnt();
    }

    /// Fewer than ten came in each quarter: whether there were ten in the half-year would show that some came in both.
    @Test
    void norWhetherTenCame() {
        for (int first = 0; first < 10; first++) {
            for (int second = 0; second < 10; second++) {
                everyHalf(first, second);
            }
        }
        assertEquals(1, sites.size());
    }

    /// What is current, what of it ended, and what is current in the next quarter.
    private record Flow(int enrolled, int ended, int next) {}

    /// The most enrolments in the small world of [#rowsOfQuartersTellNoNumber()].
    private static final int MOST = 24;

    private final Map<String, Optional<PrintableTotals>> decided = new HashMap<>();

    /// Every flow of up to 24 enrolments under every three draws.
    @Test
    void rowsOfQuartersTellNoNumber() {
        var flows = new HashMap<List<PublishedTotal>, Set<Flow>>();
        for (int enrolled = 0; enrolled <= MOST; enrolled++) {
            for (int ended = 0; ended <= enrolled; ended++) {
                for (int next = enrolled - ended; next <= MOST; next++) {
                    var flow = new Flow(enrolled, ended, next);
                    published(flow).forEach(said -> flows.computeIfAbsent(said, _ -> new HashSet<>()).add(flow));
                }
            }
        }
        assertTrue(flows.size() > 30, "published " + flows.size());
        flows.forEach((said, possible) -> {
            assertTold(said.get(0), possible.stream().map(Flow::enrolled).toList(), said);
            assertTold(said.get(1), possible.stream().map(Flow::ended).toList(), said);
            assertTold(said.get(2), possible.stream().map(Flow::next).toList(), said);
        });
    }

    /// Nothing was run above the maximum.
    private static void assertTold(PublishedTotal total, List<Integer> values, List<PublishedTotal> said) {
        var different = new TreeSet<>(values);
        assertTrue(different.size() >= 5 || different.last() == MOST, () -> different + " in " + said);
        assertTrue(!(total instanceof PublishedTotal.FewerThanTen) || different.first() == 0
                || different.last() >= 10, () -> different + " in " + said);
    }

    private Set<List<PublishedTotal>> published(Flow flow) {
        var all = new HashSet<List<PublishedTotal>>();
        for (var first : said(flow.enrolled(), List.of())) {
            for (var second : said(flow.ended(), List.of(first))) {
                said(flow.next(), List.of(first, second)).forEach(third -> all.add(List.of(first, second, third)));
            }
        }
        return all;
    }

    private Set<PublishedTotal> said(int number, List<PublishedTotal> before) {
        return said(decided.computeIfAbsent(before.toString(), _ -> decide(before)), number);
    }

    /// Returns what is published under every draw.
    private static Set<PublishedTotal> said(Optional<PrintableTotals> printable, int number) {
        var said = new HashSet<PublishedTotal>();
        for (int draw = 0; draw < Rounding.BASE; draw++) {
            int at = draw;
            said.add(printable.map(row -> row.said(number, number >= 10, at))
                    .orElse(new PublishedTotal.Withheld()));
        }
        return said;
    }

    private static Optional<PrintableTotals> decide(List<PublishedTotal> before) {
        var first = quarter("2026Q1", before.subList(0, Math.min(2, before.size())));
        var next = quarter("2026Q2", List.of());
        var report = before.size() < 2 ? first : next;
        var count = AttackerView.where(report) + (before.size() == 1 ? ".endings" : ".enrolments");
        var known = new Known(AlreadyHidden.none(), FLOW, before.size() < 2 ? List.of() : List.of(first));
        return PrintableTotals.of(new TotalJudges(AttackerView.of(report, known), List.of(count)).of(count), 9);
    }

    private static Published quarter(String period, List<PublishedTotal> totals) {
        var populations = new ArrayList<Published.Numbers>();
        for (int place = 0; place < 2; place++) {
            populations.add(new Published.Numbers(place == 0 ? "enrolments" : "endings",
                    place < totals.size() ? totals.get(place) : new PublishedTotal.Withheld(), List.of()));
        }
        return new Published("S1", period, Threshold.TEN, populations, Map.of());
    }

    /// Ends of paths of ten to sixteen women, one of whom left up to four: whether they are published shows that there were ten
    /// women, as the women's own total does, and not how the ends were distributed.
    @Test
    void howMuchIsOneWomansTellsNothing() {
        for (int women = 8; women <= 16; women++) {
            for (int hers = 1; hers <= 4; hers++) {
                for (int seed = 0; seed < 3; seed++) {
                    var ends = endings(women, hers);
                    var report = new Protection(Some.key(seed), "S1", Threshold.TEN, ENDS)
                            .protect(new SiteFigures("2026Q1", Population.people("people", all(40), List.of()),
                                    List.of(pairs("enrolments", "path", endings(40, 4)),
                                            pairs("endings", "completion", ends),
                                            Population.people("leavers", all(women), List.of())),
                                    Map.of()), AlreadyHidden.none(), List.of());
                    assertEquals(women >= 10, report.total("endings") instanceof PublishedTotal.Rounded,
                            women + " and one with " + hers);
                }
            }
        }
    }

    /// Fewer than ten left in the first quarter, and the ends of their paths are not published. That the enrolments of the next
    /// quarter are not published either does not show that anybody left.
    @Test
    void norDoesTheNextQuarterTellThatSomebodyLeft() {
        var leavers = new HashMap<String, Set<Integer>>();
        for (int enrolled = 41; enrolled <= 49; enrolled++) {
            for (int left = 0; left < 10; left++) {
                for (int seed = 0; seed < 4; seed++) {
                    leavers.computeIfAbsent(twoQuarters(enrolled, left, seed), _ -> new HashSet<>()).add(left);
                }
            }
        }
        leavers.keySet().removeIf(published -> !published.matches("..Rounded.value=45.*], .Withheld.*"));
        assertEquals(1, leavers.size());
        leavers.forEach((published, possible) -> assertTrue(possible.contains(0), () -> possible + " in " + published));
    }

    /// Ten women on four paths and others on one; some of the ten leave all four.
    private static String twoQuarters(int enrolled, int left, int seed) {
        var before = new HashMap<String, Integer>();
        Some.people(enrolled - 30).forEach(woman -> before.put(woman, before.size() < 10 ? 4 : 1));
        var ended = new HashMap<String, Integer>();
        Some.people(left).forEach(woman -> ended.put(woman, 4));
        var after = new HashMap<>(before);
        after.keySet().removeAll(ended.keySet());
        var all = new ArrayList<Published>();
        for (var period : List.of("2026Q1", "2026Q2")) {
            boolean isFirst = all.isEmpty();
            all.add(new Protection(Some.key(seed), "S1", Threshold.TEN, ENDS).protect(
                    new SiteFigures(period, Population.people("people", all(50), List.of()),
                            List.of(pairs("enrolments", "path", isFirst ? before : after),
                                    pairs("endings", "completion", isFirst ? ended : Map.of()),
                                    Population.people("leavers", isFirst ? ended.keySet() : Set.of(), List.of())),
                            Map.of()),
                    AlreadyHidden.none(), all));
        }
        return all.stream()
                .map(report -> List.of(report.total("enrolments"), report.total("endings"), report.total("leavers")))
                .toList().toString();
    }

    /// The enrolments of the half-year do not fit those of its quarters after an erasure. The guided women of the half-year do:
    /// 31 in the first quarter, printed as 35, and one more in the second; 30 would leave 31 to 34.
    @Test
    void whatNoLongerFitsLeavesTheOthersAsTheyWere() {
        var ties = new Ties(List.of(), List.of(new Overlap.Union(List.of(ENROLLED)),
                new Overlap.Union(List.of(Link.Part.total("guided")))), Nested.NONE);
        for (int seed = 0; seed < 40; seed++) {
            var all = new ArrayList<Published>();
            for (var period : List.of("2026Q1", "2026Q2", "2026H1")) {
                int enrolled = period.equals("2026H1") ? 12 : 30;
                int guided = period.equals("2026Q1") ? 31 : period.equals("2026Q2") ? 12 : 32;
                all.add(new Protection(Some.key(seed), "S1", Threshold.TEN, ties).protect(
                        new SiteFigures(period, Population.people("people", all(40), List.of()),
                                List.of(Population.people("enrolments", all(enrolled), List.of()),
                                        Population.people("guided", all(guided), List.of())),
                                Map.of()),
                        AlreadyHidden.none(), all));
            }
            if (all.getFirst().total("guided").equals(new PublishedTotal.Rounded(35))) {
                assertEquals(new PublishedTotal.Rounded(35), all.getLast().total("guided"), all.toString());
            }
        }
    }

    /// 21 women began to work in a quarter, and three months later the same 21 had their mark: 20 and 25 would leave 21 to 24
    /// together. If others of that quarter were entered late, nothing fits, and the number is published all the same.
    @Test
    void whatMayBeSupposedIsNotNarrowed() {
        var placed = List.of(Link.Part.total("placed"));
        var first = List.of(Link.Part.total("first"));
        var third = List.of(Link.Part.total("third"));
        var ties = new Ties(List.of(new Link(first, third, third)), List.of(), Nested.NONE,
                List.of(new Link(third, List.of(), placed, Link.Other.THREE_MONTHS_EARLIER)));
        for (int seed = 0; seed < 40; seed++) {
            var protection = new Protection(Some.key(seed), "S1", Threshold.TEN, ties);
            var begun = protection.protect(work("2026Q1", some(3, 24), some(0, 18), some(0, 3)), AlreadyHidden.none());
            var later = protection.protect(work("2026Q2", Set.of(), some(18, 24), some(3, 24)), AlreadyHidden.none(),
                    List.of(begun));
            assertTrue(begun.total("placed") instanceof PublishedTotal.Rounded one
                    && (!(later.total("third") instanceof PublishedTotal.Rounded other)
                            || other.value() <= one.value()),
                    () -> begun + " and " + later);
            var late = protection.protect(work("2026Q2", Set.of(), some(18, 24), some(3, 60)), AlreadyHidden.none(),
                    List.of(begun));
            assertTrue(late.total("third") instanceof PublishedTotal.Rounded one && Math.abs(one.value() - 57) < 5);
        }
    }

    /// Two quarters of a former version printed 20 and 25 of the same 21 women. What follows from an assumption is then no
    /// excuse to reveal it to those who assume nothing.
    @Test
    void whatASuppositionBrokeIsNotToldAgain() {
        var third = List.of(Link.Part.total("third"));
        var sixth = List.of(Link.Part.total("sixth"));
        var told = List.of(new Link(third, List.of(), sixth, Link.Other.THREE_MONTHS_LATER),
                new Link(sixth, List.of(), third, Link.Other.THREE_MONTHS_EARLIER));
        var ties = new Ties(told, List.of(), Nested.NONE, List.of(
                new Link(third, List.of(), List.of(Link.Part.total("placed")), Link.Other.THREE_MONTHS_EARLIER)));
        var earlier = List.of(former("2026Q1", "placed", 20), former("2026Q2", "third", 25));
        var figures = new SiteFigures("2026Q3", Population.people("people", all(60), List.of()),
                List.of(Population.people("sixth", some(3, 24), List.of())), Map.of());
        for (int seed = 0; seed < 40; seed++) {
            var report = new Protection(Some.key(seed), "S1", Threshold.TEN, ties)
                    .protect(figures, AlreadyHidden.none(), earlier);
            assertEquals(Set.of(),
                    Promise.broken(new Known(AlreadyHidden.none(), new Ties(told, List.of(), Nested.NONE),
                            earlier).view(report)).orElseThrow(),
                    report::toString);
        }
    }

    /// Late entries break what may be assumed about work. What may be assumed about leaving still holds.
    @Test
    void aSuppositionThatIsBrokenTakesNoOtherWithIt() {
        var work = List.of(
                new Link(List.of(Link.Part.total("third")), List.of(), List.of(Link.Part.total("placed")),
                        Link.Other.THREE_MONTHS_EARLIER),
                new Link(List.of(Link.Part.total("third")), List.of(), List.of(Link.Part.total("sixth")),
                        Link.Other.THREE_MONTHS_LATER));
        var leaving = new Link(List.of(Link.Part.total("asked")), List.of(), List.of(Link.Part.total("left")),
                Link.Other.SIX_MONTHS_EARLIER);
        var supposed = List.of(work.get(0), leaving, work.get(1));
        var told = new Ties(List.of(), List.of(), Nested.NONE, supposed);
        // Nineteen who may be fourteen are too close to ten, for anyone who assumes that at most 24 had left.
        var shown = new ProtectedTable.Shown("kind",
                List.of(new ProtectedTable.Row("one", 10), new ProtectedTable.Row("two", 15)), Optional.empty(), 25);
        var left = former("2026Q2", "left", 20);
        var late = List.of(former("2026Q1", "placed", 20), former("2026Q2", "third", 40));
        assertEquals(Set.of(true), tables(kept(new Ties(List.of()), List.of(left), shown)), "nobody supposes anything");
        assertEquals(Set.of(false), tables(kept(told, List.of(left), shown)));
        assertEquals(Set.of(false), tables(kept(told, List.of(late.get(0), both(late.get(1), left)), shown)),
                "what does not fit is about work");
    }

    /// A table that contradicts an assumption is given up by itself. The rest is examined with the assumption again.
    @Test
    void whatATableContradictedIsSupposedOnceItIsGivenUp() {
        var ties = new Ties(List.of(), List.of(), Nested.NONE, List.of(new Link(List.of(Link.Part.total("asked")),
                List.of(), List.of(Link.Part.total("left")), Link.Other.SIX_MONTHS_EARLIER)));
        var left = List.of(former("2026Q2", "left", 20));
        // At most 24 had left: the first then leaves ten to thirteen; the second states that 26 were asked.
        var kind = new ProtectedTable.Shown("kind",
                List.of(new ProtectedTable.Row("one", 10), new ProtectedTable.Row("two", 15)), Optional.empty(), 25);
        var way = new ProtectedTable.Shown("way",
                List.of(new ProtectedTable.Row("one", 10), new ProtectedTable.Row("two", 20)), Optional.empty(), 25);
        assertEquals(Set.of(false), tables(kept(ties, left, kind)));
        assertEquals(Set.of(false), tables(kept(ties, left, kind, way)));
    }

    private static Published kept(Ties ties, List<Published> earlier, ProtectedTable.Shown... all) {
        var shown = List.of(all);
        var total = new PublishedTotal.Rounded(shown.getFirst().total());
        var people = new Published.Numbers("people", new PublishedTotal.Exact(60), List.of());
        var totals = new Published("S1", "2026Q4", Threshold.TEN, List.of(people, new Published.Numbers("asked", total,
                shown.stream().<ProtectedTable>map(
                        table -> new ProtectedTable.NotShown(table.table(), table.categories())).toList())),
                Map.of());
        var report = new Published("S1", "2026Q4", Threshold.TEN,
                List.of(people, new Published.Numbers("asked", total, List.copyOf(shown))), Map.of());
        return new BackOff(new Known(AlreadyHidden.none(), ties, earlier), totals).untilKept(report);
    }

    /// Returns whether its tables are shown.
    private static Set<Boolean> tables(Published report) {
        return report.populations().stream().flatMap(numbers -> numbers.tables().stream())
                .map(table -> table instanceof ProtectedTable.Shown).collect(Collectors.toSet());
    }

    /// Two totals of one quarter.
    private static Published both(Published one, Published other) {
        return new Published(one.site(), one.period(), one.threshold(), List.of(one.populations().get(0),
                one.populations().get(1), other.populations().get(1)), Map.of());
    }

    private static Published former(String period, String total, int printed) {
        return new Published("S1", period, Threshold.TEN,
                List.of(new Published.Numbers("people", new PublishedTotal.Exact(60), List.of()),
                        new Published.Numbers(total, new PublishedTotal.Rounded(printed), List.of())),
                Map.of());
    }

    private static SiteFigures work(String period, Set<String> placed, Set<String> first, Set<String> third) {
        return new SiteFigures(period, Population.people("people", all(60), List.of()),
                List.of(Population.people("placed", placed, List.of()), Population.people("first", first, List.of()),
                        Population.people("third", third, List.of())),
                Map.of());
    }

    private static Set<String> some(int from, int to) {
        return new HashSet<>(Some.people(to).subList(from, to));
    }

    /// A number of paths of the first woman, and one of each other.
    private static Map<String, Integer> endings(int women, int hers) {
        var each = new HashMap<String, Integer>();
        Some.people(women).forEach(woman -> each.put(woman, each.isEmpty() ? hers : 1));
        return each;
    }

    private static Set<String> all(int women) {
        return new HashSet<>(Some.people(women));
    }

    private static Population pairs(String name, String table, Map<String, Integer> each) {
        var members = new HashSet<Breakdown.Member>();
        each.forEach((woman, paths) -> Some.PATHS.subList(0, paths)
                .forEach(path -> members.add(new Breakdown.Member(woman, path))));
        return Population.memberships(name, new Breakdown(table, Some.PATHS, members), Some.PATHS.size());
    }

    /// At a large site every total is published.
    @Test
    void manyAreAlwaysGiven() {
        var quarters = List.of(people("2026Q1", exact(900)), people("2026Q2", exact(700)));
        for (int half = 900; half <= 1600; half++) {
            var said = longer("2026H1", half, quarters);
            assertTrue(said.stream().allMatch(PublishedTotal.Rounded.class::isInstance), half + " prints " + said);
        }
    }

    /// How many different women came in each half and in the year.
    private record Halves(int first, int second, int year, int last) {}

    /// Every year that four quarters can make, under every three draws; in some, fewer than ten come in the last quarter.
    @Test
    void yearsTellNoNumber() {
        for (var quarters : List.of(List.of(31, 12, 10, 11), List.of(12, 12, 12, 12), List.of(20, 11, 30, 10))) {
            assertYears(quarters.subList(0, 3), List.of(quarters.get(3)));
        }
        assertYears(List.of(31, 12, 11), IntStream.range(0, 10).boxed().toList());
    }

    private void assertYears(List<Integer> three, List<Integer> last) {
        var years = new HashMap<List<PublishedTotal>, Set<Halves>>();
        for (int fourth : last) {
            for (int first : union(three.get(0), three.get(1))) {
                for (int second : union(three.get(2), fourth)) {
                    for (int year : union(first, second)) {
                        year(three, fourth, first, second, year).forEach(said -> years
                                .computeIfAbsent(said, _ -> new HashSet<>())
                                .add(new Halves(first, second, year, fourth)));
                    }
                }
            }
        }
        assertTrue(years.size() > 1);
        years.forEach((said, possible) -> {
            var text = three + " and " + said;
            assertKept(possible.stream().map(Halves::first).toList(), text);
            assertKept(possible.stream().map(Halves::second).toList(), text);
            assertKept(possible.stream().map(Halves::year).toList(), text);
            if (last.size() > 1) {
                assertKept(possible.stream().map(Halves::last).toList(), text);
                assertTrue(possible.stream().anyMatch(one -> one.last() == 0), text);
            }
        });
    }

    private static List<Integer> union(int one, int other) {
        return IntStream.rangeClosed(Math.max(one, other), one + other).boxed().toList();
    }

    private Set<List<PublishedTotal>> year(List<Integer> three, int fourth, int first, int second, int year) {
        var q1 = people("2026Q1", exact(three.get(0)));
        var q2 = people("2026Q2", exact(three.get(1)));
        var q3 = people("2026Q3", exact(three.get(2)));
        var q4 = people("2026Q4", exact(fourth));
        var all = new HashSet<List<PublishedTotal>>();
        for (var h1 : longer("2026H1", first, List.of(q1, q2))) {
            var half = List.of(q1, q2, people("2026H1", h1), q3, q4);
            for (var h2 : longer("2026H2", second, half)) {
                var both = Stream.concat(half.stream(), Stream.of(people("2026H2", h2))).toList();
                longer("2026", year, both).forEach(y -> all.add(List.of(exact(fourth), h1, h2, y)));
            }
        }
        return all;
    }

    private static PublishedTotal exact(int number) {
        return number < 10 ? new PublishedTotal.FewerThanTen() : new PublishedTotal.Exact(number);
    }

    private static Published people(String period, PublishedTotal total) {
        return new Published("S1", period, Threshold.TEN, List.of(new Published.Numbers("people", total, List.of())),
                Map.of());
    }

    private Set<PublishedTotal> longer(String period, int number, List<Published> earlier) {
        var printable = decided.computeIfAbsent(period + earlier, _ -> {
            var report = people(period, new PublishedTotal.Withheld());
            var view = AttackerView.of(report, new Known(AlreadyHidden.none(), PEOPLE, earlier));
            var count = AttackerView.where(report) + ".people";
            return PrintableTotals.of(new TotalJudges(view, List.of(count)).of(count), 9);
        });
        return said(printable, number);
    }

    private void everyHalf(int first, int second) {
        for (int half = Math.max(first, second); half <= first + second; half++) {
            var site = new Site(first, second, half);
            for (var key : everyChance(site)) {
                var all = new ArrayList<Published>();
                for (var period : List.of("2026Q1", "2026Q2", "2026H1")) {
                    all.add(new Protection(key, "S1", Threshold.TEN, PEOPLE).protect(new SiteFigures(period,
                            Population.people("people", site.women(period), List.of()), List.of(), Map.of()),
                            AlreadyHidden.none(), all));
                }
                sites.computeIfAbsent(all.toString(), _ -> new HashSet<>()).add(site);
            }
        }
    }

    private void assertNothingIsLearnt() {
        assertTrue(sites.size() > 3);
        sites.forEach((published, possible) -> {
            assertKept(possible.stream().map(Site::half).toList(), published);
            if (published.contains("FewerThanTen")) {
                var second = possible.stream().map(Site::second).toList();
                assertKept(second, published);
                assertTrue(second.contains(0), published);
            }
        });
    }

    private static void assertKept(List<Integer> values, String published) {
        var different = new TreeSet<>(values);
        assertTrue(different.size() >= 5, () -> different + " in " + published);
    }

    /// Returns a key for each draw of the half-year's total.
    private static List<DisclosureKey> everyChance(Site site) {
        var units = Fingerprint.of(new TreeSet<>(site.women("2026H1")));
        var keys = new HashMap<Integer, DisclosureKey>();
        for (int seed = 0; keys.size() < Rounding.BASE; seed++) {
            var key = Some.key(seed);
            keys.putIfAbsent(KeyedDraws.ofTotal(key, "S1", units), key);
        }
        assertEquals(Set.of(0, 1, 2, 3, 4), keys.keySet());
        return List.copyOf(keys.values());
    }
}
