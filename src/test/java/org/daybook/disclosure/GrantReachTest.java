package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.disclosure.Link.Part;
import org.daybook.disclosure.RunningGrant.Pays;
import org.junit.jupiter.api.Test;

/// Each thing that everybody can work out about the people since a grant's start is told to the attacker.
class GrantReachTest {
    private static final GrantTies TIES = new GrantTies(Part.total("people"), new Part("people", "grant", "several"),
            new Part("people", "newness", "new"));

    @Test
    void ofAGrantThatPaysForAPart() {
        assertEquals(Set.of("Q1:grant=grant-1 <= Q1.grant-1", "Q1.grant-1 <= Q1:grant=grant-1",
                "Q1:newness=new + Q1:grant=grant-1 <= Q1.grant-1 + Q1.people", "Q2:grant=grant-1 <= Q2.grant-1",
                "Q1.grant-1 <= Q2.grant-1", "Q2.grant-1 <= Q1.grant-1 + Q2:grant=grant-1",
                "Q1.grant-1 + Q2:newness=new + Q2:grant=grant-1 <= Q2.grant-1 + Q2.people"),
                told(TIES, quarters(List.of("grant-1", "none"), grant(1, Pays.PART))));
    }

    /// In its first quarter it is all who came.
    @Test
    void ofAGrantThatPaysForEverything() {
        assertEquals(
                Set.of("Q1:newness=new <= Q1.people", "Q2.people <= Q2.grant-1", "Q1.people <= Q2.grant-1",
                        "Q2.grant-1 <= Q1.people + Q2.people",
                        "Q1.people + Q2:newness=new <= Q2.grant-1"),
                told(TIES, quarters(List.of("x", "y"), grant(1, Pays.EVERYTHING))));
    }

    /// That every new person is one more is asked of those alone who remember how the site began.
    @Test
    void ofAGrantWithWhichTheSiteBegan() {
        var reports = quarters(List.of("x", "y"), grant(1, Pays.EVERYTHING_EVER));
        assertEquals(told(TIES, quarters(List.of("x", "y"), grant(1, Pays.EVERYTHING))), told(TIES, reports));
        assertTrue(told(TIES.remembered(), reports).contains("Q2.grant-1 <= Q1.people + Q2:newness=new"));
    }

    /// With two grants everybody whom several reached was reached by this one.
    @Test
    void ofTwoGrants() {
        var told = told(TIES, quarters(List.of("grant-1", "several"), grant(1, Pays.EVERYTHING), grant(2, Pays.PART)));
        assertTrue(told.contains("Q2:grant=several <= Q2.grant-2"), told.toString());
        assertTrue(told.contains("Q2.grant-2 <= Q1.grant-2 + Q2:grant=several"), told.toString());
        assertTrue(told.contains("Q2.grant-2 <= Q2.grant-1"), told.toString());
        assertTrue(told.contains("Q2:grant=grant-1 + Q2:grant=several <= Q2.grant-1"), told.toString());
    }

    private static RunningGrant grant(int number, Pays pays) {
        return new RunningGrant("grant-" + number, YearMonth.of(2026, 1), YearMonth.of(2026, 12), pays);
    }

    private static List<Published> quarters(List<String> categories, RunningGrant... grants) {
        return List.of(quarter("2026Q1", categories, grants), quarter("2026Q2", categories, grants));
    }

    private static Published quarter(String period, List<String> categories, RunningGrant... grants) {
        var people = new Published.Numbers("people", new PublishedTotal.Exact(50),
                List.of(new ProtectedTable.NotShown("newness", List.of("new", "here-before")),
                        new ProtectedTable.NotShown("grant", categories)));
        return GrantTotals
                .without(new Published("S", period, Threshold.TEN, List.of(people), Map.of(), Optional.empty(),
                        List.of(grants)));
    }

    private static Set<String> told(GrantTies ties, List<Published> reports) {
        return new GrantReach(ties, reports).relations().stream()
                .map(relation -> side(relation, 1) + " <= " + side(relation, -1)).collect(Collectors.toSet());
    }

    private static String side(AttackerView.Relation relation, int times) {
        return relation.terms().stream().filter(term -> term.times() == times)
                .map(term -> term.count().replace("S.2026", "").replace(".people|", ":"))
                .collect(Collectors.joining(" + "));
    }
}
