package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.daybook.disclosure.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Reports of true figures are consistent: otherwise each would be judged by itself, and nothing would be protected between
/// quarters.
@Timeout(600)
class GrantsFitTest {
    /// A number that is reused while another grant continues, and a quarter that is not final.
    @Test
    void whatIsToldOfGrantsIsTrueInEachQuarter() {
        for (var name : List.of("reused-number", "gap")) {
            var site = Objects.requireNonNull(GrantSites.brief().get(name));
            var truth = site.truth();
            var reports = GrantsAttackedTest.reports(site, Linked.TIES);
            var files = GrantsAttackedTest.files(reports);
            for (int quarter = 1; quarter < files.size(); quarter++) {
                assertEquals(List.of(), Truth.not(files.get(quarter), truth), name);
                assertTrue(files.get(quarter).contains("PA01." + reports.get(quarter - 1).period()),
                        name + ", quarter " + (quarter + 1));
            }
        }
    }
}
