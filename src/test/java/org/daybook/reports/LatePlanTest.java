package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.daybook.testing.QueryPlan;
import org.daybook.testing.TestHouse;
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

    private List<String> scans(String statement) {
        return QueryPlan.of(house.open(), statement, Map.of("first", "2026-01-01", "last", "2026-09-30")).stream()
                .filter(line -> line.matches("SCAN (a|attendance)( .*)?")).toList();
    }
}
