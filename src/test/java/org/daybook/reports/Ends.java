package org.daybook.reports;

import org.daybook.site.OpenSite;
import org.daybook.paths.EnrolmentId;
import org.daybook.staff.Permission;

/// Ends paths as an old or a new program would have stored it.
final class Ends {
    private Ends() {}

    /// Nobody says how.
    static void untold(OpenSite open, EnrolmentId path) {
        open.gate().act(Permission.ENROL,
                work -> work.tx().handle().execute("update enrolment set ended_on = ? where id = ?",
                        work.today().toString(), path.value().toString()));
    }

    /// It is said how, in the words of the store; without a reason it is empty.
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
