package org.daybook.reports;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.base.ReportingYear;
import org.daybook.disclosure.Threshold;

/// The tables that a site prints in a year, how often and in what detail, and its smallest group. They are chosen before the
/// year's first report, independently of the data it would show, and never change.
///
/// @param year          the reporting year, a whole one
/// @param smallestGroup the smallest group shown
/// @param tables        the tables that are printed, each broken down in periods of one length only
public record ReportSettings(ReportingYear year, Threshold smallestGroup, Map<ReportTable, TableSetting> tables) {
    /// @throws Refusal                  `reports.refusal.leavers-together` if tables about people who finished a path are
    ///         printed in periods of different length: they contain the same facts about the same people
    /// @throws IllegalArgumentException if a table that is always printed is missing, a table has no such level of detail, or
    ///         the year is short
    public ReportSettings {
        tables = Collections.unmodifiableMap(new EnumMap<>(tables));
        var printed = tables.keySet();
        if (!year.isWhole()
                || !Arrays.stream(ReportTable.values()).allMatch(topic -> topic.isOptional() || printed.contains(topic))
                || !tables.entrySet().stream().allMatch(one -> one.getKey().has(one.getValue().detail()))) {
            throw new IllegalArgumentException("no such report settings");
        }
        if (tables.entrySet().stream().filter(one -> one.getKey().of() == Total.LEAVERS)
                .map(one -> one.getValue().span()).distinct().count() > 1) {
            throw new Refusal("reports.refusal.leavers-together");
        }
    }

    /// Returns how a table is printed; empty if it is not.
    public Optional<TableSetting> of(ReportTable topic) {
        return Optional.ofNullable(tables.get(topic));
    }
}
