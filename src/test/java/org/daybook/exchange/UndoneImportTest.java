package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.vault.Reliability;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A large import is taken back and leaves no trace except the audit trail.
class UndoneImportTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    @Timeout(120)
    void anImportOf500WomenLeavesNoTraceButTheTrail() {
        leavesNoTrace(500);
    }

    @Test
    @Tag("long")
    @Timeout(3600)
    void anImportOf5000WomenLeavesNoTraceButTheTrail() throws Exception {
        leavesNoTrace(5_000);
        Reliability.note("undo of an import of 5,000 women", "0 rows and 0 names left, 2 lines in the trail");
    }

    private void leavesNoTrace(int women) {
        var vault = house.open().vault();
        var imports = house.open().imports();
        var before = StoreContent.of(vault);
        int trail = trail();
        var check = imports.check(
                imports.plan(List.copyOf(new MarkedRegister(women, 4).sheets()), ImportMapping.GUESSED));
        var done = imports.run(check, Progress.unwatched());
        assertEquals(new Counts(women - women / 100, 0, 0), done.counts().get(SheetKind.MEMBERS));
        assertTrue(StoreContent.marked(vault).containsAll(List.of("participant.preferred_name", "name_key.key",
                "enrolment.goal", "import_refused.cells")), () -> StoreContent.marked(vault).toString());
        assertInstanceOf(UndoOutcome.Undone.class, imports.undo(done.id().orElseThrow()));
        assertEquals(before, StoreContent.of(vault));
        assertEquals(List.of(), StoreContent.marked(vault));
        assertEquals(trail + 2, trail());
        assertEquals(List.of(), vault.verify());
    }

    private int trail() {
        return house.open().vault()
                .read(tx -> tx.handle().createQuery("select count(*) from audit").mapTo(Integer.class).one());
    }
}
