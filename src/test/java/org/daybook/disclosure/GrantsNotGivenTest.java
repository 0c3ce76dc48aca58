package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Link.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// An attacker runs the method on every pair of grants in two quarters under every draw, and keeps those for which the same
/// would be published: withheld numbers may be revealing, too.
@Timeout(300)
class GrantsNotGivenTest {
    /// The number of people who come in each quarter.
    private static final int PEOPLE = 20;
    /// The number of people who come to a larger site.
    private static final int MANY = 40;
    private static final int ENOUGH = 5;
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 12);
    private static final RunningGrant ONE = new RunningGrant("grant-1", FIRST, LAST, Set.of("a", "b"));
    /// Everybody whom it reaches is also reached by the first.
    private static final RunningGrant WITHIN = new RunningGrant("grant-2", FIRST, LAST, Set.of("a"));
    private static final RunningGrant BESIDE = new RunningGrant("grant-2", FIRST, LAST, Set.of("b", "c"));
    private static final Ties TIES = new Ties(List.of(), List.of(), Nested.NONE, List.of(),
            Optional.of(new GrantTies(new Part("people", "grant", "several"), new Part("people", "newness", "new"),
                    new Part("enrolments", "path", "c"), List.of("a", "b", "c"))));

    /// The people since the start of two grants, in two quarters.
    private record Site(int one, int other, int oneLater, int otherLater) {
        List<Integer> numbers() {
            return List.of(one, other, oneLater, otherLater);
        }
    }

    /// Decides what is published about a number after what was published before; in the order of [Site#numbers].
    private interface Rule {
        Set<PublishedTotal> said(int number, List<PublishedTotal> before);
    }

    private final Map<String, Optional<PrintableTotals>> decided = new HashMap<>();
    private final Map<String, Boolean> kept = new HashMap<>();

    @Test
    void grantsBesideEachOtherTellNoNumber() {
        assertEquals(List.of(), told(sites(false), this::printable, BESIDE));
    }

    @Test
    void norDoesOneWithinTheOther() {
        assertEquals(List.of(), told(sites(true), this::printableWithin, WITHIN));
    }

    /// If a site began with a grant that pays for everything, it grew only by the new women. There may be none, or at least
    /// ten.
    @Test
    void norDoesOneWithWhichASiteBegan() {
        var whole = new RunningGrant("grant-1", FIRST, LAST, Set.of());
        for (int people : List.of(35, MANY, 45)) {
            var first = whole("2026Q1", MANY, whole, new PublishedTotal.Exact(MANY));
            var second = whole("2026Q2", people, whole, new PublishedTotal.Withheld());
            var count = AttackerView.where(second) + ".grant-1";
            var known = new Known(AlreadyHidden.none(), TIES, List.of(first)).supposingOfGrants(second);
            var row = PrintableTotals.of(new TotalJudges(AttackerView.of(second, known), List.of(count)).of(count),
                    Contributions.FEWEST_PEOPLE - 1);
            var fresh = new HashMap<PublishedTotal, Set<Integer>>();
            for (int number = Math.max(MANY, people); number <= MANY + people; number++) {
                for (int draw = 0; draw < Rounding.BASE; draw++) {
                    int all = number;
                    int at = draw;
                    fresh.computeIfAbsent(row.map(one -> one.said(all, true, at)).orElse(new PublishedTotal.Withheld()),
                            _ -> new TreeSet<>()).add(number - MANY);
                }
            }
            fresh.forEach((said, possible) -> assertTrue(possible.size() >= ENOUGH
                    && (Collections.min(possible) <= Math.max(0, people - MANY)
                            || Collections.min(possible) >= Contributions.FEWEST_PEOPLE),
                    () -> possible + " in " + said));
        }
    }

    /// The rule of the first version: the drawn number, its neighbour, or nothing, depending on the number itself.
    @Test
    void whoseOwnNumberDecidesIsFound() {
        assertNotEquals(List.of(), told(sites(true), this::byItself, WITHIN));
    }

    private static List<Site> sites(boolean isWithin) {
        var sites = new ArrayList<Site>();
        for (int one = 0; one <= PEOPLE; one++) {
            for (int other = 0; other <= (isWithin ? one : PEOPLE); other++) {
                for (int oneLater = one; oneLater <= one + PEOPLE; oneLater++) {
                    for (int otherLater = other; otherLater <= other + PEOPLE; otherLater++) {
                        // A woman whom only the first reached remains so only as long as the second does not reach her.
                        if (!isWithin || otherLater <= oneLater) {
                            sites.add(new Site(one, other, oneLater, otherLater));
                        }
                    }
                }
            }
        }
        return sites;
    }

    /// Returns what is published about sites and reveals too much.
    private static List<String> told(List<Site> sites, Rule rule, RunningGrant second) {
        var published = new HashMap<List<PublishedTotal>, List<Site>>();
        var said = new HashMap<List<Object>, Set<PublishedTotal>>();
        for (var site : sites) {
            Set<List<PublishedTotal>> ways = Set.of(List.of());
            for (int number : site.numbers()) {
                var more = new HashSet<List<PublishedTotal>>();
                for (var before : ways) {
                    for (var one : said.computeIfAbsent(List.of(number, before), _ -> rule.said(number, before))) {
                        var all = new ArrayList<>(before);
                        all.add(one);
                        more.add(all);
                    }
                }
                ways = more;
            }
            ways.forEach(one -> published.computeIfAbsent(one, _ -> new ArrayList<>()).add(site));
        }
        assertTrue(published.size() > 5, "published " + published.size());
        var found = new ArrayList<String>();
        published.forEach((one, possible) -> {
            tell("one", one, possible, Site::one, found);
            tell("other", one, possible, Site::other, found);
            tell("one later", one, possible, Site::oneLater, found);
            tell("other later", one, possible, Site::otherLater, found);
            tell("growth", one, possible, site -> site.oneLater() - site.one(), found);
            tell("other growth", one, possible, site -> site.otherLater() - site.other(), found);
            if (second.equals(WITHIN)) {
                tell("without", one, possible, site -> site.one() - site.other(), found);
                tell("without later", one, possible, site -> site.oneLater() - site.otherLater(), found);
            }
        });
        return found;
    }

    /// Five values remain possible, and nothing small is proved to exist.
    private static void tell(String what, List<PublishedTotal> said, List<Site> possible, ToIntFunction<Site> number,
            List<String> found) {
        var values = new TreeSet<>(possible.stream().map(number::applyAsInt).toList());
        if (values.size() < ENOUGH || values.first() > 0 && values.last() < Contributions.FEWEST_PEOPLE) {
            found.add(what + " " + values + " in " + said);
        }
    }

    private Set<PublishedTotal> printable(int number, List<PublishedTotal> before) {
        return printable(number, before, BESIDE);
    }

    private Set<PublishedTotal> printableWithin(int number, List<PublishedTotal> before) {
        return printable(number, before, WITHIN);
    }

    private Set<PublishedTotal> printable(int number, List<PublishedTotal> before, RunningGrant second) {
        var row = decided.computeIfAbsent(second.parts() + before.toString(),
                _ -> PrintableTotals.of(judge(before, second), Contributions.FEWEST_PEOPLE - 1));
        var said = new HashSet<PublishedTotal>();
        for (int draw = 0; draw < Rounding.BASE; draw++) {
            int at = draw;
            said.add(row.map(one -> one.said(number, number >= Contributions.FEWEST_PEOPLE, at))
                    .orElse(new PublishedTotal.Withheld()));
        }
        return said;
    }

    private Set<PublishedTotal> byItself(int number, List<PublishedTotal> before) {
        var said = new HashSet<PublishedTotal>();
        for (int draw = 0; draw < Rounding.BASE; draw++) {
            int drawn = Rounding.up(number, draw);
            int below = number - number % Rounding.BASE;
            int neighbour = drawn == below ? below + Rounding.BASE : below;
            said.add(isKept(number, drawn, before)
                    ? new PublishedTotal.Rounded(drawn)
                    : isKept(number, neighbour, before)
                            ? new PublishedTotal.Rounded(neighbour)
                            : new PublishedTotal.Withheld());
        }
        return said;
    }

    private boolean isKept(int number, int printed, List<PublishedTotal> before) {
        return number >= Contributions.FEWEST_PEOPLE && kept.computeIfAbsent(before + " " + printed, _ -> {
            var judge = judge(before, WITHIN);
            double low = Math.max(Math.max(Contributions.FEWEST_PEOPLE, judge.least()), printed - Promise.WIDTH);
            double high = Math.min(judge.most(), printed + Promise.WIDTH);
            return low <= high && judge.keeps(low, high);
        });
    }

    private static TotalJudge judge(List<PublishedTotal> before, RunningGrant second) {
        var first = quarter("2026Q1", before.subList(0, Math.min(2, before.size())), second);
        var later = quarter("2026Q2", before.size() < 2 ? List.of() : before.subList(2, before.size()), second);
        var report = before.size() < 2 ? first : later;
        var count = AttackerView.where(report) + (before.size() % 2 == 0 ? ".grant-1" : ".grant-2");
        var known = new Known(AlreadyHidden.none(), TIES, before.size() < 2 ? List.of() : List.of(first));
        return new TotalJudges(AttackerView.of(report, known), List.of(count)).of(count);
    }

    private static Published whole(String period, int people, RunningGrant grant, PublishedTotal since) {
        return new Published("S1", period, Threshold.TEN,
                List.of(new Published.Numbers("people", new PublishedTotal.Exact(people),
                        List.of(new ProtectedTable.NotShown("newness", List.of("new", "here-before")))),
                        new Published.Numbers("grant-1", since, List.of())),
                Map.of(), Optional.empty(), YearStart.JANUARY, List.of(grant));
    }

    private static Published quarter(String period, List<PublishedTotal> totals, RunningGrant second) {
        var categories = second.equals(WITHIN)
                ? List.of("grant-1", "several", "none")
                : List.of("grant-1", "grant-2", "several", "none");
        var populations = new ArrayList<>(List.of(new Published.Numbers("people", new PublishedTotal.Exact(PEOPLE),
                List.of(new ProtectedTable.NotShown("grant", categories)))));
        for (int place = 0; place < 2; place++) {
            populations.add(new Published.Numbers(place == 0 ? ONE.population() : second.population(),
                    place < totals.size() ? totals.get(place) : new PublishedTotal.Withheld(), List.of()));
        }
        return new Published("S1", period, Threshold.TEN, populations, Map.of(), Optional.empty(),
                YearStart.JANUARY, List.of(ONE, second));
    }
}
