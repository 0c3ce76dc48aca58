package org.daybook.participants;

import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads the members for an export.
final class MemberExportStore {
    UnfilteredRows<MemberExport.Row> rows(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select p.id, p.card, p.welcomed_on, p.preferred_name, p.language, p.birth_year, p.birth_month,
                       p.citizenship, m.stated_age, m.stated_on, m.children,
                       m.found
                  from participant p
                  left join membership m on m.participant = p.id""").map(MemberExportStore::row).list(),
                MemberExport.Row::id);
    }

    private static MemberExport.Row row(RowView row) {
        var birth = ParticipantRows.birth(row);
        var age = RowColumns.maybeNumber(row, "stated_age");
        return new MemberExport.Row(new ParticipantId(RowColumns.id(row, "id")), RowColumns.text(row, "card"),
                RowColumns.day(row, "welcomed_on"), RowColumns.maybeText(row, "preferred_name"),
                RowColumns.maybeText(row, "language"), birth,
                birth.isEmpty() && age.isPresent()
                        ? Optional.of(new StatedAge(age.getAsInt(), RowColumns.maybeDay(row, "stated_on")))
                        : Optional.empty(),
                RowColumns.maybeText(row, "citizenship"), withChildren(RowColumns.maybeText(row, "children")),
                RowColumns.maybeText(row, "found").map(OutreachSource::ofCode));
    }

    private static Optional<Boolean> withChildren(Optional<String> said) {
        return said.filter(code -> code.equals("some") || code.equals("none")).map("some"::equals);
    }
}
