package org.daybook.app;

import org.daybook.site.OpenSite;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The commits that [LivedDay] reports, and the actual content of the store, in the same words.
final class HouseLedger {
    private HouseLedger() {}

    /// Adds one reported line.
    static void enter(Set<String> facts, String line) {
        if (line.startsWith("not-here ")) {
            facts.remove(line.substring("not-".length()));
        } else if (line.matches("(woman|enrolment|session|here) .*")) {
            facts.add(line);
        }
    }

    /// Returns the actual content.
    static Set<String> facts(OpenSite house) {
        List<String> facts = house.vault().read(tx -> tx.handle().createQuery("""
                select 'woman ' || id from participant
                union all select 'enrolment ' || participant from enrolment where ended_on is null
                union all select 'session ' || id from session
                union all select 'here ' || session || ' ' || participant from attendance
                """).mapTo(String.class).list());
        return new TreeSet<>(facts);
    }

    /// Returns how many completed acts of a kind the audit trail has.
    static long auditLines(OpenSite house, String act) {
        return house.vault()
                .read(tx -> tx.handle()
                        .createQuery("select count(*) from audit where act = :act and outcome = 'done'")
                        .bind("act", act).mapTo(Long.class).one());
    }
}
