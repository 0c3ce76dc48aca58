package org.daybook.testing;

import java.util.List;
import java.util.Map;
import org.daybook.site.OpenSite;
import org.jdbi.v3.core.result.RowView;

/// How SQLite would execute a statement: with an index, or by scanning a whole table.
public final class QueryPlan {
    private QueryPlan() {}

    /// Returns the lines of the plan, such as `SEARCH p USING INDEX participant_by_birth (birth_year>?)`.
    ///
    /// @param bound the values of the statement's parameters
    public static List<String> of(OpenSite site, String statement, Map<String, ?> bound) {
        return site.vault().read(tx -> tx.handle().createQuery("explain query plan " + statement).bindMap(bound)
                .map((RowView row) -> row.getColumn("detail", String.class)).list());
    }
}
