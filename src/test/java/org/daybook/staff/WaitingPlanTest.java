package org.daybook.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.testing.QueryPlan;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whether somebody still has to wait is asked whenever Today or a record opens: a trail of millions of lines is not scanned.
class WaitingPlanTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void aColleaguesNewestLineIsFoundByHerId() {
        assertEquals(List.of("SEARCH audit USING INDEX audit_by_who (who=?)"),
                QueryPlan.of(house.open(), DaysOfUseStore.NEWEST_OF, Map.of("who", new UUID(0, 1))));
    }

    @Test
    void whoWasLeftAloneIsFoundWithoutReadingTheTrail() {
        assertEquals(List.of(), QueryPlan.of(house.open(),
                DaysOfUseStore.LEFT_ALONE.replace("<acts>", "'reset-passphrase'"),
                Map.of("seq", 1, "her", new UUID(0, 1))).stream()
                .filter(line -> line.matches("(SCAN|SEARCH) a .*\\(seq.*|SCAN (a|audit|journal)( .*)?")).toList());
    }
}
