package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Link.Part;
import org.junit.jupiter.api.Test;

/// How much is stated about a site that had many grants: it must not grow with every group that could be formed of them.
class GrantRelationsTest {
    private static final int FIRST_YEAR = 2026;
    private static final int YEARS = 5;
    private static final List<String> PARTS = List.of("a", "b", "c");
    private static final GrantTies TIES = new GrantTies(new Part("people", "grant", "several"),
            new Part("people", "newness", "new"), new Part("enrolments", "path", ""), PARTS);

    @Test
    void ofALongGrantAndTwoInEachYear() {
        int told = relations(yearly(2)).size();
        assertTrue(told < 700, "relations: " + told);
    }

    @Test
    void ofALongGrantAndThreeForEverythingInEachYear() {
        int told = relations(Stream.concat(Stream.of(grant(1, 0, YEARS)), IntStream.range(0, YEARS).boxed()
                .flatMap(year -> IntStream.of(2, 3, 4).mapToObj(number -> grant(number + year % 2 * 3, year, 1))))
                .toList())
                .size();
        assertTrue(told < 1500, "relations: " + told);
    }

    /// A group is stated if each of its grants is needed: of three that each pay for two paths, any two.
    @Test
    void groupsHaveNoGrantThatIsNotNeeded() {
        var covers = new GrantCovers(grant(1, 0, 1), new Quarter(FIRST_YEAR, 2), PARTS);
        var ab = grant(2, 0, 1, "a", "b");
        var bc = grant(3, 0, 1, "b", "c");
        var ca = grant(4, 0, 1, "a", "c");
        var others = List.of(ab, bc, ca, grant(5, 0, 1), grant(6, 1, 1, "a", "b"));
        assertEquals(Set.of(List.of(ab, bc), List.of(ab, ca), List.of(bc, ca)), Set.copyOf(covers.smallest(others)));
        // Two that pay for the same part: the one that began later reached fewer, so the statement about the other one follows.
        var c = grant(6, 0, 1, "c");
        var earlier = grant(3, -1, 2, "c");
        assertEquals(List.of(List.of(ab, c)), covers.smallest(List.of(ab, earlier, c)));
    }

    /// Grants that ended count, too, up to six in all.
    @Test
    void grantsThatEndedBelongToAGroup() {
        for (int years = 2; years <= 7; years++) {
            var others = IntStream.range(0, years).mapToObj(year -> grant(1 + year % 6, year, 1)).toList();
            var covers = new GrantCovers(new RunningGrant("grant-6", YearMonth.of(FIRST_YEAR, 1),
                    YearMonth.of(FIRST_YEAR + years - 1, 12), Set.of("a")), new Quarter(FIRST_YEAR + years - 1, 4),
                    PARTS);
            assertEquals(years <= GrantCovers.MOST ? List.of(others) : List.of(), covers.smallest(others));
        }
    }

    /// One grant over all years, and some in each of them that together pay for everything.
    static List<RunningGrant> yearly(int some) {
        return Stream.concat(Stream.of(grant(1, 0, YEARS)), IntStream.range(0, YEARS).boxed()
                .flatMap(year -> IntStream.range(0, some).mapToObj(place -> grant(2 + place + year % 2 * some, year, 1,
                        PARTS.stream().filter(part -> PARTS.indexOf(part) % some == place).toArray(String[]::new)))))
                .toList();
    }

    private static RunningGrant grant(int number, int year, int years, String... parts) {
        return new RunningGrant("grant-" + number, YearMonth.of(FIRST_YEAR + year, 1),
                YearMonth.of(FIRST_YEAR + year + years - 1, 12), Set.of(parts));
    }

    private static List<AttackerView.Relation> relations(List<RunningGrant> grants) {
        return GrantReach.relations(TIES, IntStream.range(0, YEARS * 4)
                .mapToObj(place -> quarter(new Quarter(FIRST_YEAR + place / 4, 1 + place % 4), grants)).toList());
    }

    private static Published quarter(Quarter quarter, List<RunningGrant> grants) {
        var running = grants.stream().filter(grant -> grant.touches(quarter.days())).toList();
        var people = new Published.Numbers("people", new PublishedTotal.Exact(50),
                List.of(new ProtectedTable.NotShown("newness", List.of("new", "here-before")),
                        new ProtectedTable.NotShown("grant", Stream.concat(
                                running.stream().map(RunningGrant::population), Stream.of("several")).toList())));
        var since = running.stream().map(
                grant -> new Published.Numbers(grant.population(), new PublishedTotal.Withheld(), List.of()));
        return new Published("S", quarter.toString(), Threshold.TEN, Stream.concat(Stream.of(people), since).toList(),
                Map.of(), Optional.empty(), YearStart.JANUARY, running);
    }
}
