package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Link.Part;
import org.junit.jupiter.api.Test;

/// Everything that anybody can work out about the people since a grant's start is given to the attacker.
class GrantReachTest {
    private static final GrantTies TIES = new GrantTies(new Part("people", "grant", "several"),
            new Part("people", "newness", "new"), new Part("enrolments", "path", ""), List.of("a", "b"));
    private static final GrantTies THREE = new GrantTies(TIES.several(), TIES.fresh(), TIES.enrolled(),
            List.of("a", "b", "c"));

    @Test
    void ofAGrantThatPaysForAPart() {
        assertEquals(Set.of("Q1:grant=grant-1 <= Q1.grant-1", "Q1.grant-1 <= Q1:grant=grant-1",
                "Q1:newness=new + Q1:grant=grant-1 <= Q1.grant-1 + Q1.people", "Q2:grant=grant-1 <= Q2.grant-1",
                "Q1.grant-1 <= Q2.grant-1", "Q2.grant-1 <= Q1.grant-1 + Q2:grant=grant-1",
                "Q1.grant-1 + Q2:newness=new + Q2:grant=grant-1 <= Q2.grant-1 + Q2.people"),
                told(TIES, quarters(List.of("grant-1", "none"), grant(1, "a"))));
    }

    /// In its first quarter it is everybody who came.
    @Test
    void ofAGrantThatPaysForEverything() {
        assertEquals(
                Set.of("Q1:newness=new <= Q1.people", "Q2.people <= Q2.grant-1", "Q1.people <= Q2.grant-1",
                        "Q2.grant-1 <= Q1.people + Q2.people",
                        "Q1.people + Q2:newness=new <= Q2.grant-1"),
                told(TIES, quarters(List.of("x", "y"), grant(1))));
    }

    /// That every new person adds one is assumed only for those who remember how the site began.
    @Test
    void ofAGrantWithWhichTheSiteBegan() {
        var reports = quarters(List.of("x", "y"), grant(1));
        assertEquals(told(TIES, quarters(List.of("x", "y"), grant(1))), told(TIES, reports));
        assertTrue(
                told(TIES.supposingFirst(List.of(grant(1))), reports)
                        .contains("Q2.grant-1 <= Q1.people + Q2:newness=new"));
    }

    /// A quarter that is not final is known to nobody: the numbers never decrease all the same, but a woman new in it is new in
    /// no other.
    @Test
    void ofAQuarterThatIsMissing() {
        var reports = List.of(quarter("2026Q1", List.of("x", "y"), grant(1)),
                quarter("2026Q3", List.of("x", "y"), grant(1)));
        var told = told(TIES.supposingFirst(List.of(grant(1))), reports);
        assertTrue(told.containsAll(Set.of("Q1.people <= Q3.grant-1", "Q3.grant-1 <= Q1.people + Q3.people",
                "Q1.people + Q3:newness=new <= Q3.grant-1")), told.toString());
        assertFalse(told.contains("Q3.grant-1 <= Q1.people + Q3:newness=new"), told.toString());
    }

    /// A number is reused after a year: the women whom the two grants did not reach are two counts.
    @Test
    void ofANumberThatIsGivenAgain() {
        var whole = new RunningGrant("grant-2", YearMonth.of(2025, 1), YearMonth.of(2026, 12), Set.of());
        var first = new RunningGrant("grant-1", YearMonth.of(2025, 1), YearMonth.of(2025, 3), Set.of("a"));
        var again = new RunningGrant("grant-1", YearMonth.of(2026, 4), YearMonth.of(2026, 12), Set.of("b"));
        var told = told(TIES, List.of(quarter("2025Q1", List.of("grant-2", "several"), whole, first),
                quarter("2026Q2", List.of("grant-2", "several"), whole, again)));
        assertEquals(Set.of("S.2025Q1.grant-1 + Q2.grant-2-2025-01-without-grant-1-2025-01",
                "Q2.grant-1 + Q2.grant-2-2025-01-without-grant-1-2026-04"),
                told.stream().filter(one -> one.endsWith(" <= Q2.grant-2") && one.contains("-without-"))
                        .map(one -> one.replace(" <= Q2.grant-2", "")).collect(Collectors.toSet()));
    }

    /// With two grants, everybody reached by several was reached by this one.
    @Test
    void ofTwoGrants() {
        var told = told(TIES, quarters(List.of("grant-1", "several"), grant(1), grant(2, "a")));
        assertTrue(told.contains("Q2:grant=several <= Q2.grant-2"), told.toString());
        assertTrue(told.contains("Q2.grant-2 <= Q1.grant-2 + Q2:grant=several"), told.toString());
        // Their difference is the women whom the second did not reach.
        assertTrue(told.contains("Q2.grant-2 + Q2.grant-1-without-grant-2 <= Q2.grant-1"), told.toString());
        assertTrue(told.contains("Q2.grant-1 <= Q2.grant-2 + Q2.grant-1-without-grant-2"), told.toString());
        assertTrue(told.contains("Q2:grant=grant-1 + Q2:grant=several <= Q2.grant-1"), told.toString());
    }

    /// Two grants for different paths share some women; two for the same path are the same number.
    @Test
    void ofGrantsThatDoNotHoldEachOther() {
        var told = told(TIES, quarters(List.of("grant-1", "grant-2", "several"), grant(1, "a"), grant(2, "b")));
        assertTrue(told.contains("Q2.grant-1 <= Q2.grant-1-with-grant-2 + Q2.grant-1-without-grant-2"),
                told.toString());
        assertTrue(told.contains("Q2.grant-1-with-grant-2 + Q2.grant-2-without-grant-1 <= Q2.grant-2"),
                told.toString());
        var same = told(TIES, quarters(List.of("several", "none"), grant(1, "a"), grant(2, "a")));
        assertTrue(same.containsAll(Set.of("Q2.grant-1 <= Q2.grant-2", "Q2.grant-2 <= Q2.grant-1")), same.toString());
    }

    /// A woman reached by the third is reached by the first or the second, and counted twice if both reached her.
    @Test
    void ofGrantsThatTogetherPayForAnother() {
        var told = told(TIES, quarters(List.of("several"), grant(1, "a"), grant(2, "b"), grant(3)));
        assertTrue(told.contains("Q2.grant-3 <= Q2.grant-1 + Q2.grant-2"), told.toString());
        assertTrue(told.contains("Q2.grant-1 + Q2.grant-2 <= Q2.grant-3 + Q2.grant-1-with-grant-2"), told.toString());
    }

    /// Four that together pay for everything, and a fifth that pays for everything.
    @Test
    void ofMoreThanThree() {
        var ties = new GrantTies(new Part("people", "grant", "several"), new Part("people", "newness", "new"),
                new Part("enrolments", "path", ""), List.of("a", "b", "c", "d"));
        var told = told(ties, quarters(List.of("several"), grant(1, "a"), grant(2, "b"), grant(3, "c"), grant(4, "d"),
                grant(5)));
        assertTrue(told.contains("Q2.grant-5 <= Q2.grant-1 + Q2.grant-2 + Q2.grant-3 + Q2.grant-4"), told.toString());
    }

    /// A woman reached by several grants belongs to at least two of them.
    @Test
    void ofThoseWhomSeveralReached() {
        var categories = List.of("grant-1", "grant-2", "grant-3", "several");
        var told = told(THREE, quarters(categories, grant(1, "a"), grant(2, "b"), grant(3, "c")));
        assertTrue(told.contains("Q2:grant=grant-1 + Q2:grant=grant-2 + Q2:grant=grant-3 + 2 Q2:grant=several"
                + " <= Q2.grant-1 + Q2.grant-2 + Q2.grant-3"), told.toString());
        assertTrue(told.contains("Q2:grant=grant-1 + Q2:grant=grant-3 + Q2:grant=several <= Q2.grant-1 + Q2.grant-3"),
                told.toString());
        assertTrue(told.contains("Q2:grant=grant-1 <= Q2.grant-1"), "several may be the other two: " + told);
    }

    /// By what the grants pay for, women reached by several are in the numbers of the first and of the third. For the quarter
    /// before the third grant was entered nothing is stated through it, and its people are the same.
    @Test
    void ofThoseWhoStandInOneNumberForCertain() {
        var grants = List.of(grant(1, "a", "b"), grant(2, "b"), grant(3));
        var told = told(THREE, quarters(List.of("grant-3", "several"), grants.toArray(RunningGrant[]::new)));
        assertTrue(told.contains("Q2:grant=several <= Q2.grant-1"), told.toString());
        var typedLater = told(THREE, List.of(quarter("2026Q1", List.of("grant-2", "none"), grants.get(1)),
                quarter("2026Q2", List.of("several"), grant(1, "b"), grants.get(1))));
        assertTrue(typedLater.contains("Q1:grant=grant-2 <= Q1.grant-1"), typedLater.toString());
    }

    /// Two grants that together pay for everything: each new woman adds one to one of them.
    @Test
    void ofNewPeopleWhomOneOfTwoReached() {
        var told = told(THREE, quarters(List.of("grant-1", "grant-2", "several"), grant(1, "a", "b"), grant(2, "c")));
        assertTrue(told.contains("Q1.grant-1 + Q1.grant-2 + Q2:newness=new <= Q2.grant-1 + Q2.grant-2"),
                told.toString());
        assertTrue(told.contains("Q1.grant-1 + Q2:newness=new + Q2:grant=grant-1 + Q2:grant=several"
                + " <= Q2.grant-1 + Q2.people"), told.toString());
    }

    /// That only women who are enrolled come to a path is an assumption, and given to nobody.
    @Test
    void ofThoseWhoAreEnrolled() {
        var reports = quarters(List.of("grant-1", "none"), grant(1, "a"));
        var told = GrantReach.relations(TIES.supposingEnrolled(), reports);
        assertTrue(told.containsAll(List.of(relation(44, "Q2.grant-1", "Q1.grant-1"),
                relation(44, "Q2.people|grant=grant-1"))), told.toString());
        assertTrue(GrantReach.relations(TIES, reports).stream().noneMatch(one -> one.number() > 0));
    }

    private static AttackerView.Relation relation(int most, String count, String... before) {
        return new AttackerView.Relation(Stream.concat(Stream.of(new AttackerView.Term(1, "S.2026" + count)),
                Stream.of(before).map(one -> new AttackerView.Term(-1, "S.2026" + one))).toList(),
                AttackerView.Sign.AT_MOST, most);
    }

    /// A half-year that begins with a grant paying for everything has the same people.
    @Test
    void ofAHalfYear() {
        var reports = List.of(quarter("2026Q1", List.of("x", "y"), grant(1)),
                quarter("2026Q2", List.of("x", "y"), grant(1)), quarter("2026H1", List.of("x", "y")));
        var told = told(TIES, reports);
        assertTrue(told.containsAll(Set.of("H1.people <= Q2.grant-1", "Q2.grant-1 <= H1.people")), told.toString());
    }

    /// A woman who came only in the missing quarter is in the half-year and in no number of the grant.
    @Test
    void ofAHalfYearOfWhichAQuarterIsMissing() {
        var told = told(TIES, List.of(quarter("2026Q2", List.of("x", "y"), grant(1)),
                quarter("2026H1", List.of("x", "y"))));
        assertFalse(told.contains("H1.people <= Q2.grant-1"), told.toString());
        assertTrue(told.contains("Q2.grant-1 <= H1.people"), told.toString());
    }

    private static RunningGrant grant(int number, String... parts) {
        return new RunningGrant("grant-" + number, YearMonth.of(2026, 1), YearMonth.of(2026, 12), Set.of(parts));
    }

    private static List<Published> quarters(List<String> categories, RunningGrant... grants) {
        return List.of(quarter("2026Q1", categories, grants), quarter("2026Q2", categories, grants));
    }

    private static Published quarter(String period, List<String> categories, RunningGrant... grants) {
        var people = new Published.Numbers("people", new PublishedTotal.Exact(50),
                List.of(new ProtectedTable.NotShown("newness", List.of("new", "here-before")),
                        new ProtectedTable.NotShown("grant", categories)));
        var enrolments = new Published.Numbers("enrolments", new PublishedTotal.Rounded(40),
                List.of(new ProtectedTable.NotShown("path", List.of("a", "b"))));
        var since = List.of(grants).stream().map(
                grant -> new Published.Numbers(grant.population(), new PublishedTotal.Withheld(), List.of()));
        return new Published("S", period, Threshold.TEN,
                Stream.concat(Stream.of(people, enrolments), since).toList(), Map.of(), Optional.empty(),
                YearStart.JANUARY, List.of(grants));
    }

    private static Set<String> told(GrantTies ties, List<Published> reports) {
        return GrantReach.relations(ties, reports).stream()
                .map(relation -> side(relation, 1) + " <= " + side(relation, -1)).collect(Collectors.toSet());
    }

    private static String side(AttackerView.Relation relation, int times) {
        return relation.terms().stream().filter(term -> term.times() * times > 0)
                .map(term -> (Math.abs(term.times()) == 1 ? "" : Math.abs(term.times()) + " ")
                        + term.count().replace("S.2026", "").replace(".people|", ":").replace("-2026-01", ""))
                .collect(Collectors.joining(" + "));
    }
}
