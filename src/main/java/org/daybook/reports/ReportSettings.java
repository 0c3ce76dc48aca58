package org.daybook.reports;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.base.ReportingYear;
import org.daybook.disclosure.Threshold;

/// Which tables a site prints in a year, how often and how fine, and its smallest group: chosen before the year's first
/// report, never from what it would show, and never changed.
///
/// @param year          the reporting year, a whole one
/// @param smallestGroup the smallest group shown
/// @param tables        the tables that are printed, each broken down in periods of one length alone
public record ReportSettings(ReportingYear year, Threshold smallestGroup, Map<ReportTable, TableSetting> tables) {
    /// @throws Refusal                  `reports.refusal.leavers-together` when tables about those who finished a path come in
    ///                                  periods of different length: they say the same of the same people
    /// @throws IllegalArgumentException when a table that is always printed is missing, does not come in so fine a detail, or the
    ///                                  year is short
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

    /// How a table is printed; nothing when it is not.
    public Optional<TableSetting> of(ReportTable topic) {
        return Optional.ofNullable(tables.get(topic));
    }
}
