package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;
import org.daybook.testing.QueryPlan;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is late is found from the sessions of final quarters. Attendance is never scanned as a whole: a site of nine years has
/// hundreds of thousands of marks, and comparing each with every final report took a minute.
class LatePlanTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void attendanceIsReadByItsSessions() {
        assertEquals(List.of(), scans("select * from v_counted_attendance where counted_on between :first and :last"));
    }

    @Test
    void sessionsAreReadOfTheDaysAskedForAndOfWhatIsLate() {
        assertEquals(List.of(), scans("""
                select s.id, count(*)
                  from v_counted_session s
                 cross join v_attendance a on a.session = s.id
                 where s.counted_on between :first and :last
                 group by s.id"""));
    }

    /// SQLite takes longer to compile `v_counted` than to run the statements that need its rows.
    @Test
    void whatCountsOnceIsReadInOneStatement() {
        var sent = new ArrayList<String>();
        var year = new ReportingYear(new Quarter(2026, 1), 4);
        house.open().vault().read(tx -> {
            var statements = tx.handle().getConfig(SqlStatements.class);
            var former = statements.getSqlLogger();
            statements.setSqlLogger(new SqlLogger() {
                @Override
                public void logBeforeExecution(StatementContext context) {
                    sent.add(context.getRenderedSql());
                }
            });
            try {
                return new ReportStore("IT").year(tx, year, new Quarter(2026, 3), LocalDate.of(2026, 10, 6),
                        Progress.unwatched());
            } finally {
                statements.setSqlLogger(former);
            }
        });
        assertTrue(sent.size() > 20, sent::toString);
        assertEquals(1, sent.stream().filter(sql -> sql.matches("(?s).*\\bv_counted\\b.*")).count(), sent::toString);
    }

    /// What a report counted of a woman is asked for one woman at a time. If SQLite cannot take the view apart, it reads everything
    /// that was ever counted, for each row that is late.
    @Test
    void whatAReportCountedIsFoundBeginningWithHer() {
        var view = "v_countable_said";
        assertEquals(List.of(), plan("""
                select *
                  from v_counted
                 where what = 'placement' and counted_on between :first and :last""").stream()
                .filter(line -> line.contains(view)).toList());
        assertTrue(plan("""
                select h.on_day
                  from participant p
                  left join v_countable_said h on h.participant = p.id and h.on_day between :first and :last""")
                .stream()
                .anyMatch(line -> line.contains(view)), "a plan names a view that is not taken apart");
    }

    /// The least value of a column can be found by walking along its index until a row fits. Done for each row, that took ten
    /// seconds for 7,600 milestones, and four times as long for twice as many.
    @Test
    void nothingIsLookedForAlongAWholeIndex() {
        var walks = plan("select * from v_countable where on_day between :first and :last").stream()
                .filter(line -> line.matches("SEARCH \\w+ USING (COVERING )?INDEX \\w+")).toList();
        assertEquals(List.of(), walks);
    }

    private List<String> scans(String statement) {
        return plan(statement).stream().filter(line -> line.matches("SCAN (a|attendance)( .*)?")).toList();
    }

    private List<String> plan(String statement) {
        return QueryPlan.of(house.open(), statement, Map.of("first", "2026-01-01", "last", "2026-09-30"));
    }
}
