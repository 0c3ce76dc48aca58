package org.daybook.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.staff.Permission;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GroupsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void aGroupIsPlannedChangedEndedAndOpenAgain() {
        var groups = house.open().paths().groups();
        var group = groups.add(plan("Sewing, autumn", OptionalInt.of(8)));
        assertEquals(List.of("Sewing, autumn"), names());
        groups.change(group.id(), group.plan(), plan("Sewing, winter", OptionalInt.empty()));
        refused("paths.refusal.group-changed", () -> groups.change(group.id(), group.plan(),
                plan("Sewing, spring", OptionalInt.of(8))));
        assertEquals(List.of("Sewing, winter"), names());
        groups.end(group.id());
        assertEquals(List.of(), names());
        assertEquals(1, groups.list(Path.PRACTICAL_SKILLS).size());
        refused("paths.refusal.group-ended", () -> groups.end(group.id()));
        groups.reopen(group.id());
        house.reopen();
        assertEquals(List.of("Sewing, winter"), names());
    }

    @Test
    void whatMakesNoSenseIsSaidBesideItsField() {
        for (int places : new int[]{0, -1, 501, Integer.MAX_VALUE}) {
            assertEquals(List.of(new Problem("capacity", "paths.group.capacity.problem")),
                    plan("Sewing", OptionalInt.of(places)).problems());
        }
        assertEquals("paths.group.too-long", nameProblem("x".repeat(10_000)));
        assertEquals("paths.group.name.unseen", nameProblem("Sewing\u202Egniwes"));
        assertEquals("paths.group.name.missing", nameProblem(" \t"));
        assertEquals(List.of(), plan("الخياطة", OptionalInt.of(500)).problems());
        var backwards = new GroupPlan(Path.PRACTICAL_SKILLS, "Sewing", Optional.of(MONDAY),
                Optional.of(MONDAY.minusDays(1)), OptionalInt.empty(), Optional.empty(), Optional.empty());
        assertEquals(List.of(new Problem("endsOn", "paths.group.ends.before")), backwards.problems());
        assertThrows(IllegalArgumentException.class, () -> house.open().paths().groups().add(backwards));
    }

    @Test
    void anUnknownGroupIsRefused() {
        var nowhere = new GroupId(java.util.UUID.randomUUID());
        refused("paths.refusal.unknown-group", () -> house.open().paths().groups().end(nowhere));
    }

    private static String nameProblem(String name) {
        return plan(name, OptionalInt.empty()).problems().getFirst().key();
    }

    private static GroupPlan plan(String name, OptionalInt places) {
        return new GroupPlan(Path.PRACTICAL_SKILLS, name, Optional.of(MONDAY), Optional.empty(), places,
                Optional.of("it"), Optional.empty());
    }

    private List<String> names() {
        return house.open().gate().look(Permission.SEE_PATHS,
                work -> house.open().paths().groups().open(work).stream().map(Group::name).toList());
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
