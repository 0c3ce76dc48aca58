package org.daybook.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.testing.QueryPlan;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A woman's statements about her work are found by her key, however many cards the site has.
class StatusPlanTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void herWorkPageReadsNobodyElsesAge() {
        var plan = QueryPlan.of(house.open(), StatusStore.SAID + " and s.participant = :her",
                Map.of("her", new UUID(0, 1), "paths", 1));
        assertTrue(plan.stream().anyMatch(line -> line.contains("membership")), plan.toString());
        assertEquals(List.of(), plan.stream()
                .filter(line -> line.startsWith("SCAN") || line.contains("AUTOMATIC")).toList(), plan.toString());
    }
}
