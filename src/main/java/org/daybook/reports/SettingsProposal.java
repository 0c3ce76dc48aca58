package org.daybook.reports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.Period;
import org.daybook.base.ReportingYear;
import org.daybook.base.Span;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.Threshold;

/// The settings that the program proposes once for a year: from what was published of the year before or, at a new site, from
/// the number of women it expects. Never from the data that they would show. The bounds were measured (`docs/disclosure.md`).
///
/// @param year  the year
/// @param women the number of women who come in a year
/// @param used  the questionnaires that are printed
record SettingsProposal(ReportingYear year, int women, Set<Measure> used) {
    /// A table of fewer people than this shows too little.
    private static final int ENOUGH = 100;
    /// Below this, small categories are combined with each other at no cost to large ones; above it, they take a large one with
    /// them.
    private static final int VERY_FEW = 50;
    /// The percentages of a year's women who come in one half of it and in one quarter.
    private static final int IN_A_HALF = 80;
    private static final int IN_A_QUARTER = 60;
    private static final int HUNDRED = 100;
    /// A year has about this many halves of the number of women in its largest quarter.
    private static final int HALVES_OF_A_QUARTER = 3;

    SettingsProposal {
        used = Set.copyOf(used);
    }

    /// Returns the number of women who came in a year, from what was published of it; empty if nothing gives it.
    static OptionalInt women(List<Published> year) {
        var whole = year.stream().filter(report -> Period.parse(report.period()).span() == Span.YEAR)
                .mapToInt(SettingsProposal::people).filter(people -> people > 0).findFirst();
        int most = year.stream().filter(report -> !Period.parse(report.period()).isLong())
                .mapToInt(SettingsProposal::people).max().orElse(0);
        return whole.isPresent() || most == 0 ? whole : OptionalInt.of(most * HALVES_OF_A_QUARTER / 2);
    }

    /// Returns the settings.
    ReportSettings settings() {
        var tables = new EnumMap<ReportTable, TableSetting>(ReportTable.class);
        Arrays.stream(ReportTable.values()).filter(this::isPrinted)
                .forEach(topic -> tables.put(topic,
                        new TableSetting(span(), Math.min(detail(topic), topic.coarsest()))));
        return new ReportSettings(year, Threshold.TEN, tables);
    }

    private boolean isPrinted(ReportTable topic) {
        return !topic.isOnDemand()
                && Arrays.stream(Measure.values()).filter(measure -> ReportTable.changeBy(measure) == topic)
                        .allMatch(used::contains);
    }

    private Span span() {
        if (women * IN_A_QUARTER >= ENOUGH * HUNDRED) {
            return Span.QUARTER;
        }
        return women * IN_A_HALF >= ENOUGH * HUNDRED ? Span.HALF_YEAR : Span.YEAR;
    }

    private int detail(ReportTable topic) {
        int come = switch (span()) {
            case QUARTER -> women * IN_A_QUARTER / HUNDRED;
            case HALF_YEAR -> women * IN_A_HALF / HUNDRED;
            case YEAR -> women;
        };
        return switch (topic) {
            case AGE, CITIZENSHIP -> come < VERY_FEW || come >= ENOUGH + VERY_FEW ? 1 : topic.coarsest();
            case COMPLETION -> come >= 2 * ENOUGH ? 1 : 2;
            case NEWNESS, PATH, ENDING, CHANGE_WHO_5, CHANGE_FIVE_STATEMENTS, CHANGE_GOALS, CHANGE_ROSENBERG,
                    CHANGE_GSE_10, CHANGE_GSE_6, PLACEMENT, REFERRAL_NEED, REACHED_AGE, REACHED_KIND, INTEGRATION,
                    REGULAR, CIVIC_SESSIONS, INTERPRETED, DISABILITY, DURATION, MILESTONE, LOW_WELL_BEING, EMPOWERED,
                    KNOWS_HELP, LANGUAGE_LEVEL, GOAL ->
                1;
            // Few of the women who come find work, leave or are referred.
            case RETENTION_1, RETENTION_3, RETENTION_6, RETENTION_12, WORK_ON_LEAVING, WORK_AFTER, REFERRAL_OUTCOME ->
                come >= 2 * ENOUGH ? 1 : 2;
        };
    }

    private static int people(Published report) {
        return switch (report.populations().getFirst().total()) {
            case PublishedTotal.Exact exact -> exact.value();
            case PublishedTotal.Rounded rounded -> rounded.value();
            case PublishedTotal.FewerThanTen _,PublishedTotal.Withheld _ -> 0;
        };
    }
}
