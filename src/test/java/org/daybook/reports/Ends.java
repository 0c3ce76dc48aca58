package org.daybook.reports;

import org.daybook.site.OpenSite;
import org.daybook.paths.EnrolmentId;
import org.daybook.staff.Permission;

/// Ends paths as an earlier or a later program would have stored it.
final class Ends {
    private Ends() {}

    /// It is not stated how.
    static void untold(OpenSite open, EnrolmentId path) {
        open.gate().act(Permission.ENROL,
                work -> work.tx().handle().execute("update enrolment set ended_on = ? where id = ?",
                        work.today().toString(), path.value().toString()));
    }

    /// It is stated how, in the words of the store; an empty reason means none.
    static void told(OpenSite open, EnrolmentId path, String how, String reason) {
        untold(open, path);
        change(open,
                "update enrolment set how_ended = '" + how + "', reason = nullif('" + reason + "', '') where id = '"
                        + path.value() + "'");
    }

    static void change(OpenSite open, String sql) {
        open.gate().act(Permission.ENROL, work -> work.tx().handle().execute(sql));
    }
}
