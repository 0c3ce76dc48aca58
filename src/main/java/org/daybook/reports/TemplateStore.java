package org.daybook.reports;

import static org.daybook.vault.RowColumns.text;

import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `report_template`: the site's own templates, with the original content of their files.
final class TemplateStore {
    /// Returns the templates that this program can read, by code. Leaves out templates that need a figure no longer in the
    /// catalogue.
    ///
    /// @param language the preferred language of their words, ISO 639
    List<ReportTemplate> all(Tx tx, String language) {
        return tx.handle().createQuery("""
                select code, content
                  from report_template
                 order by code""")
                .map((RowView row) -> read(text(row, "code"), row.getColumn("content", byte[].class), language))
                .list().stream().flatMap(Optional::stream).toList();
    }

    private static Optional<ReportTemplate> read(String code, byte[] content, String language) {
        try {
            return Optional.of(ReportTemplate.read(code, content, language));
        } catch (Refusal ofAnotherCatalogue) {
            return Optional.empty();
        }
    }

    /// Stores a template; replaces one with the same code.
    void put(UnitOfWork work, String code, byte[] content) {
        delete(work, code);
        work.tx().handle().createUpdate("""
                insert into report_template (id, code, content, kept_at, kept_by)
                values (:id, :code, :content, :at, :by)""").bind("id", work.newId()).bind("code", code)
                .bind("content", content).bind("at", work.now().toString()).bind("by", work.who().id().value())
                .execute();
    }

    void delete(UnitOfWork work, String code) {
        work.tx().handle().createUpdate("""
                delete from report_template
                 where code = :code""").bind("code", code).execute();
    }

    /// Returns the codes of all templates, including those that cannot be read.
    List<String> codes(Tx tx) {
        return tx.handle().createQuery("""
                select code
                  from report_template
                 order by code""").mapTo(String.class).list();
    }
}
