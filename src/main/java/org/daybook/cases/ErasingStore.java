package org.daybook.cases;

import java.util.List;
import org.daybook.staff.SubjectWork;

/// Deletes everything this room stores about one woman.
final class ErasingStore {
    /// Rows that refer to others come first.
    private static final List<String> TABLES = List.of("case_aide", "outside_request", "mandatory_report",
            "case_closure", "case_standing", "case_follow_up", "case_action", "protection_plan", "case_need",
            "case_worker", "case_file");

    void erase(SubjectWork work) {
        for (var table : TABLES) {
            work.tx().handle().createUpdate("""
                    delete from <table>
                     where participant = :her""").define("table", table).bind("her", work.her().value()).execute();
        }
    }
}
