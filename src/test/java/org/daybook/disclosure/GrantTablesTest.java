package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/// Which tables are given up if too much is revealed about the people of grants, who are in no table.
class GrantTablesTest {
    private static final Ties TIES = new Ties(List.of(), List.of(), Nested.NONE, List.of(),
            Optional.of(new GrantTies(new Part("people", "grant", "several"), new Part("people", "newness", "new"),
                    new Part("enrolments", "path", "c"), List.of("a", "b", "c"))));
    private static final RunningGrant WHOLE = grant(Set.of());
    private static final RunningGrant PART = grant(Set.of("a"));

    /// Sixty came and twenty of them were new, so anyone who assumes that the site began with the grant knows 36 to 39 of the
    /// quarter before: the table that shows who is new is given up, and no other.
    @Test
    void whatHangsTogetherWithGrantsGoesAlone() {
        var begun = report("2025Q4", WHOLE, 30, new PublishedTotal.Exact(30));
        var before = report("2026Q1", WHOLE, 25, new PublishedTotal.Rounded(35));
        var fresh = shown("newness", "new", 20, "here-before", 40);
        var age = shown("age", "young", 30, "old", 30);
        assertEquals(Set.of("age", "kind"), kept(List.of(begun, before), WHOLE, 60, fresh, age));
        assertEquals(Set.of("age", "kind", "newness"), kept(List.of(), WHOLE, 60, fresh, age));
    }

    /// After thirty, with twelve who came, a printed 45 leaves 41 and 42 whatever this report states: no table of it is to
    /// blame.
    @Test
    void aCountThatNobodyPrintedDoesNotEmptyTheReport() {
        var begun = report("2025Q4", WHOLE, 30, new PublishedTotal.Exact(30));
        var narrow = report("2026Q1", WHOLE, 12, new PublishedTotal.Rounded(45));
        assertEquals(Set.of("age", "kind"),
                kept(List.of(begun, narrow), WHOLE, 60, shown("age", "young", 30, "old", 30)));
    }

    /// Earlier reports that contradict each other are left out, and what may be assumed of this one by itself is still judged:
    /// of the 26 to 34 whom only the grant reached, at most 29 are enrolled.
    @Test
    void theSecondTryJudgesGrantsToo() {
        var begun = report("2025Q4", PART, 80, new PublishedTotal.Rounded(60));
        var before = report("2026Q1", PART, 80, new PublishedTotal.Rounded(30));
        var tables = new ProtectedTable.Shown[]{shown("grant", "grant-1", 30, "none", 30),
                shown("age", "young", 30, "old", 30)};
        assertEquals(Set.of("age", "kind"), kept(List.of(begun, before), PART, 60, tables));
        assertEquals(Set.of("age", "kind"), kept(List.of(), PART, 60, tables));
    }

    /// Returns the tables that are still shown.
    private static Set<String> kept(List<Published> earlier, RunningGrant grant, int people,
            ProtectedTable.Shown... tables) {
        var kind = shown("kind", "one", 15, "two", 15);
        var shown = populations(people, grant, List.of(tables), List.of(kind));
        var hidden = populations(people, grant, Stream.of(tables).map(GrantTablesTest::hidden).toList(),
                List.of(hidden(kind)));
        var safe = new BackOff(new Known(AlreadyHidden.none(), TIES, earlier), report("2026Q2", grant, hidden))
                .untilKept(report("2026Q2", grant, shown));
        return safe.populations().stream().flatMap(one -> one.tables().stream())
                .filter(ProtectedTable.Shown.class::isInstance).map(ProtectedTable::table).collect(Collectors.toSet());
    }

    private static ProtectedTable hidden(ProtectedTable.Shown table) {
        return new ProtectedTable.NotShown(table.table(), table.categories());
    }

    private static ProtectedTable.Shown shown(String table, String one, int some, String other, int others) {
        return new ProtectedTable.Shown(table,
                List.of(new ProtectedTable.Row(one, some), new ProtectedTable.Row(other, others)), Optional.empty(),
                some + others);
    }

    private static List<Published.Numbers> populations(int people, RunningGrant grant,
            List<? extends ProtectedTable> tables,
            List<? extends ProtectedTable> kind) {
        return List.of(new Published.Numbers("people", new PublishedTotal.Exact(people), List.copyOf(tables)),
                new Published.Numbers("enrolments", new PublishedTotal.Rounded(25), List.of()),
                new Published.Numbers("asked", new PublishedTotal.Rounded(30), List.copyOf(kind)),
                new Published.Numbers(grant.population(), new PublishedTotal.Withheld(), List.of()));
    }

    private static Published report(String period, RunningGrant grant, int people, PublishedTotal since) {
        return report(period, grant,
                List.of(new Published.Numbers("people", new PublishedTotal.Exact(people),
                        List.of(new ProtectedTable.NotShown("newness", List.of("new", "here-before")))),
                        new Published.Numbers(grant.population(), since, List.of())));
    }

    private static Published report(String period, RunningGrant grant, List<Published.Numbers> populations) {
        return new Published("S1", period, Threshold.TEN, populations, Map.of(), Optional.empty(), YearStart.JANUARY,
                List.of(grant));
    }

    private static RunningGrant grant(Set<String> parts) {
        return new RunningGrant("grant-1", YearMonth.of(2025, 10), YearMonth.of(2026, 12), parts);
    }
}
