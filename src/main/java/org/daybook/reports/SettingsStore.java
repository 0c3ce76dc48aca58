package org.daybook.reports;

import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.base.ReportingYear;
import org.daybook.base.Span;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Threshold;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `report_setting` and `report_setting_table`. Nothing here changes or deletes a row, and the tables
/// themselves refuse it.
final class SettingsStore {
    /// Returns which quarters form one reporting year.
    ReportingYears years(Tx tx) {
        return new ReportingYears(tx.handle().createQuery("""
                select year, first_quarter
                  from report_setting
                 order by year""")
                .map((RowView row) -> YearStart.ofQuarter(number(row, "first_quarter")).year(number(row, "year")))
                .list());
    }

    /// Returns the settings of the year that contains a period.
    Optional<ReportSettings> of(Tx tx, Period period) {
        return of(tx, years(tx).of(period));
    }

    /// Returns a year's settings, if they are fixed.
    Optional<ReportSettings> of(Tx tx, ReportingYear year) {
        return tx.handle().createQuery("""
                select id, smallest_group
                  from report_setting
                 where year = :year and first_quarter = :first""").bind("year", year.first().year())
                .bind("first", year.first().number())
                .map((RowView row) -> new ReportSettings(year, Threshold.of(number(row, "smallest_group")),
                        tables(tx, text(row, "id"))))
                .findOne();
    }

    /// Returns who fixed a year's settings; empty if they are not fixed.
    Optional<String> fixedBy(Tx tx, ReportingYear year) {
        return tx.handle().createQuery("""
                select initials
                  from report_setting
                 where year = :year and first_quarter = :first""").bind("year", year.first().year())
                .bind("first", year.first().number()).mapTo(String.class).findOne();
    }

    /// Fixes a year's settings.
    void insert(UnitOfWork work, ReportSettings settings) {
        var id = work.newId();
        work.tx().handle().createUpdate("""
                insert into report_setting (id, year, first_quarter, smallest_group, fixed_at, fixed_by, initials)
                values (:id, :year, :first, :smallest, :at, :by, :initials)""").bind("id", id)
                .bind("year", settings.year().first().year()).bind("first", settings.year().first().number())
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
