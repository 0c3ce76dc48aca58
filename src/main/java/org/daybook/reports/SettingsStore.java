package org.daybook.reports;

import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.Span;
import org.daybook.disclosure.Threshold;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `report_setting` and `report_setting_table`. There is nothing here that changes or deletes a row, and
/// the tables themselves refuse it.
final class SettingsStore {
    /// A year's settings, where somebody fixed them.
    Optional<ReportSettings> of(Tx tx, int year) {
        return tx.handle().createQuery("""
                select id, smallest_group
                  from report_setting
                 where year = :year""").bind("year", year)
                .map((RowView row) -> new ReportSettings(year, Threshold.of(number(row, "smallest_group")),
                        tables(tx, text(row, "id"))))
                .findOne();
    }

    /// Whether a year's settings are fixed, and by whom.
    Optional<String> fixedBy(Tx tx, int year) {
        return tx.handle().createQuery("""
                select initials
                  from report_setting
                 where year = :year""").bind("year", year).mapTo(String.class).findOne();
    }

    /// Fixes a year's settings.
    void insert(UnitOfWork work, ReportSettings settings) {
        var id = work.newId();
        work.tx().handle().createUpdate("""
                insert into report_setting (id, year, smallest_group, fixed_at, fixed_by, initials)
                values (:id, :year, :smallest, :at, :by, :initials)""").bind("id", id).bind("year", settings.year())
                .bind("smallest", settings.smallestGroup().people()).bind("at", work.now().toString())
                .bind("by", work.who().id().value()).bind("initials", work.who().initials()).execute();
        settings.tables().forEach((topic, one) -> work.tx().handle().createUpdate("""
                insert into report_setting_table (setting, tab, span, detail)
                values (:setting, :tab, :span, :detail)""").bind("setting", id).bind("tab", topic.code())
                .bind("span", one.span().code()).bind("detail", one.detail()).execute());
    }

    private static Map<ReportTable, TableSetting> tables(Tx tx, String setting) {
        return tx.handle().createQuery("""
                select tab, span, detail
                  from report_setting_table
                 where setting = :setting""").bind("setting", setting)
                .reduceRows(new EnumMap<ReportTable, TableSetting>(ReportTable.class), (found, row) -> {
                    found.put(ReportTable.ofCode(text(row, "tab")).orElseThrow(),
                            new TableSetting(Span.ofCode(text(row, "span")), number(row, "detail")));
                    return found;
                });
    }
}
