package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every change of a row is recorded in the journal, in every table of every room.
class JournalledTablesTest {
    /// The vault's own tables; append-only tables; tables forgotten on purpose (where somebody left off); tables derived from
    /// other rows (the sounds of names); rows of a file that is about to be imported, or was not; and register values about
    /// somebody on which nobody has decided.
    private static final Set<String> WITHOUT = Set.of("store_info", "secret", "journal_context", "journal", "counter",
            "audit", "mark", "epoch", "flyway_schema_history", "left_off", "name_key", "staged_row",
            "import_refused", "import_proposal");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void everyTableButFourteenHasItsThreeTriggers() {
        var without = house.open().vault().read(tx -> tx.handle().createQuery("""
                select t.name
                  from sqlite_schema t
                 where t.type = 'table' and t.name not like 'sqlite~_%' escape '~'
                   and (select count(*)
                          from sqlite_schema r
                         where r.type = 'trigger' and r.tbl_name = t.name and r.sql like '%journal%') < 3""")
                .mapTo(String.class).set());
        assertEquals(new TreeSet<>(WITHOUT), new TreeSet<>(without));
    }
}
