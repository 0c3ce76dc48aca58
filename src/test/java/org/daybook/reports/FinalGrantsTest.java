package org.daybook.reports;

import static org.daybook.reports.GrantsTest.form;
import static org.daybook.reports.GrantsTest.people;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.Threshold;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is final stays, whatever is typed about grants afterwards.
@Timeout(300)
class FinalGrantsTest {
    private static final String CIVIC = org.daybook.paths.Path.CIVIC_INCLUSION.code();

    @RegisterExtension
    final TestHouse house = new TestHouse();

    /// The second quarter states that nobody was counted in the first. If the first were finalised after it, it would
    /// contradict this permanently.
    @Test
    void aQuarterThatWasPassedOverIsFinalisedWithNoLaterOne() {
        var facts = GrantSite.of(4, 40, GrantSite.Life.ALL_OTHERS, List.of(GrantSite.grant(1, "2025-01", "2025-12", 0)),
                List.of(100)).in(new ReportingYear(new Quarter(2025, 1), 3)).facts().getFirst();
        try (var key = new DisclosureKey(new byte[32])) {
            var protection = new Protection(key, "PA01", Threshold.TEN, Linked.TIES);
            var all = new ReportYear(facts, protection, List.of()).drawn(facts.upTo(), Progress.unwatched());
            assertEquals(List.of("2025Q1", "2025Q2", "2025Q3"), periods(all));
            var second = List.of(new FrozenReport(all.get(1), Instant.EPOCH, "MR"));
            assertEquals(List.of("2025Q3"), periods(new ReportYear(facts, protection, second).toFreeze()));
            assertEquals(List.of(), GrantOrder.passedOver(facts.quarters(), all));
            assertEquals(List.of(new Quarter(2025, 1)),
                    GrantOrder.passedOver(facts.quarters().subList(0, 2), all.subList(1, 2)));
        }
    }

    /// A table that a draft does not show would otherwise hide others, and the people since a start would be decided for
    /// nobody.
    @Test
    void aDraftIsDrawnAsIfThereWereNoGrants() {
        var facts = GrantSite.of(4, 40, GrantSite.Life.ALL_OTHERS, List.of(GrantSite.grant(1, "2025-01", "2025-12", 0)),
                List.of(60)).facts().getFirst();
        try (var key = new DisclosureKey(new byte[32])) {
            var protection = new Protection(key, "PA01", Threshold.TEN, Linked.TIES);
            var first = new Quarter(2025, 1);
            var without = new ReportYear(facts.with(GrantFigures.NONE), protection, List.of()).reports(first).getLast();
            var draft = new ReportYear(facts, protection, List.of()).reports(first).getLast();
            assertEquals(without.populations(), draft.populations().subList(0, without.populations().size()));
            assertEquals(List.of("grant-1"), draft.populations().stream().skip(without.populations().size())
                    .map(Published.Numbers::name).toList());
        }
    }

    private static List<String> periods(List<Published> reports) {
        return reports.stream().map(Published::period).toList();
    }

    /// A grant that was entered later is in none of the numbers next to the auditor's figures: otherwise, adding and deleting
    /// grants would reveal how many women came to any sessions.
    @Test
    void anAuditorComparesWithTheGrantsOfTheFinalReport() {
        var diary = new Diary(house);
        diary.on("2026-01-10");
        grants().add(form("One", "01/01/2026", "31/12/2026", Set.of(CIVIC), ""));
        diary.on("2026-02-03");
        diary.session(people(diary, 33));
        diary.on("2026-04-05");
        var quarter = Quarter.parse("2026Q1");
        house.open().reports().freeze(quarter);
        grants().add(form("Two", "01/01/2026", "31/12/2026", Set.of(CIVIC), ""));
        house.open().team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()),
                "pebble orchard lantern 9".toCharArray());
        var checks = house.open().reports().auditorChecks();
        var lu = checks.page(quarter).colleagues().getFirst().id();
        assertEquals(Map.of("grant-reach grant-1", 33, "grant grant-1", 33, "grant none", 0, "grant total", 33),
                checks.show(quarter, new AuditorCheckForm("A. Blom", Optional.of(lu))).lines().stream()
                        .filter(line -> line.published().table().startsWith("grant"))
                        .collect(Collectors.toMap(line -> line.published().table() + " " + line.published().category(),
                                line -> line.exact().orElseThrow())));
    }

    private Grants grants() {
        return house.open().reports().grants();
    }
}
