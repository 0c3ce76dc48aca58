package org.daybook.work;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads to which companies an import can refer.
final class PlacementImportStore {
    /// A company.
    ///
    /// @param isWarned whether a sign of exploitation stands there
    record Known(UUID id, String name, boolean isWarned) {}

    /// By folded name.
    Map<String, List<Known>> companies(Tx tx) {
        return tx.handle().createQuery("""
                select c.id, c.name, exists (select 1
                                               from company_warning w
                                              where w.company = c.id and w.lifted_on is null) as warned
                  from company c""").map((RowView row) -> new Known(RowColumns.id(row, "id"),
                RowColumns.text(row, "name"), RowColumns.number(row, "warned") == 1)).list().stream()
                .collect(groupingBy(one -> PlacementImport.folded(one.name())));
    }
}
