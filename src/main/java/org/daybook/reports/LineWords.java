package org.daybook.reports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.base.DateRange;
import org.daybook.base.HalfYear;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.base.ReportingYear;
import org.daybook.base.Span;
import org.daybook.base.WholeYear;
import org.daybook.base.YearStart;
import org.daybook.reports.files.ReportDocument.Definition;

/// The words of an export in one language. They do not depend on the figures.
///
/// @param labels the language
public record LineWords(Labels labels) {
    /// Returns what a line counts.
    public String of(ReportLine line) {
        if (line.table().equals(ReportLine.TOTAL)) {
            return labels.of("reports", Total.ofCode(line.category()).orElseThrow());
        }
        return line.table().startsWith(GrantCode.TABLE)
                ? grant(line)
                : line.category().equals(ReportLine.TOTAL)
                        ? labels.say("reports.export.rounded-total")
                        : topic(line.table()).words(line.category(), labels);
    }

    /// Returns the breakdown of a table; for the totals, that they are totals.
    public String heading(String table) {
        return switch (table) {
            case ReportLine.TOTAL -> labels.say("reports.export.totals");
            case GrantCode.TABLE -> labels.say("reports.grants.by-grant");
            case GrantCode.REACH -> labels.say("reports.grants.since");
            case GrantLines.FIRST -> labels.say("reports.grants.first");
            case GrantLines.LAST -> labels.say("reports.grants.last");
            case GrantLines.PAYS -> labels.say("reports.grants.pays");
            default -> labels.of("reports", topic(table));
        };
    }

    private String grant(ReportLine line) {
        return switch (line.category()) {
            case GrantCode.SEVERAL -> labels.say("reports.grants.several");
            case GrantCode.NONE -> labels.say("reports.grants.none");
            case ReportLine.TOTAL -> labels.say("reports.export.rounded-total");
            default -> labels.say("reports.grants.number", GrantCode.number(line.category()).orElseThrow());
        };
    }

    /// Returns the name of a category of the partition by grant.
    public String grant(String category) {
        return grant(ReportLine.without(GrantCode.TABLE, category, CellStatus.NOT_GIVEN));
    }

    /// Returns how a figure is published.
    public String how(CellStatus how) {
        return labels.of("reports", how);
    }

    /// Returns the name of a line of a template, with its target, if any.
    String of(TemplateLine line) {
        return line.target().isPresent()
                ? labels.say("reports.template.with-target", line.words(), Integer.toString(line.target().getAsInt()))
                : line.words();
    }

    /// Returns how the figure of a template's line is published.
    String how(TemplateLine.Status status) {
        return switch (status) {
            case EXACT -> how(CellStatus.EXACT);
            case ROUNDED -> how(CellStatus.ROUNDED);
            case TOGETHER -> how(CellStatus.TOGETHER);
            case FEWER_THAN_TEN -> how(CellStatus.FEWER_THAN_TEN);
            case NOT_GIVEN -> how(CellStatus.NOT_GIVEN);
            case OTHER -> labels.say("reports.template.other");
            case NEVER -> labels.say("reports.template.never");
        };
    }

    /// Returns how to read the report.
    String howToRead(QuarterlyReport report) {
        return labels.say("disclosure.how-to-read", report.published().threshold().people());
    }

    /// Returns the name of the smallest group.
    public String smallestGroup() {
        return labels.say("reports.export.smallest-group");
    }

    /// Returns where late entries are counted.
    String lateEntries() {
        return labels.say("reports.export.late-entries");
    }

    /// Returns whether the quarter is over, in words.
    String standing(QuarterlyReport report) {
        return labels.of("reports", report.standing());
    }

    /// Returns the name of a period.
    public String period(Period period) {
        return switch (period) {
            case Quarter quarter -> labels.say("reports.quarter", quarter.number(), Integer.toString(quarter.year()));
            case HalfYear half -> labels.say("reports.half-year", half.number(),
                    half.start().year(half.year()).figures());
            case WholeYear whole -> labels.say("reports.year", whole.start().year(whole.year()).figures());
        };
    }

    /// Returns the text of a refusal, with its period, if it names one.
    public String refusal(Refusal refusal) {
        return refusal.about().map(period -> labels.say(refusal.key(), period(period)))
                .orElseGet(() -> labels.say(refusal.key()));
    }

    /// Returns the months of a period, from the first to the last.
    public String months(Period period) {
        return months(period.days());
    }

    /// Returns the months of some days, from the first to the last; if they are in one year, with the year once.
    String months(DateRange days) {
        return labels.say(days.first().getYear() == days.last().getYear()
                ? "reports.export.months"
                : "reports.year.months", middle(days.first()), middle(days.last()));
    }

    /// Returns the months of a reporting year, from the first to the last.
    public String months(ReportingYear year) {
        return labels.say("reports.year.months", middle(year.days().first()), middle(year.days().last()));
    }

    /// Returns the term for a reporting year.
    String yearWord() {
        return labels.say("reports.year.word");
    }

    /// Returns the months of a report's reporting year, for years that do not begin in January. Only a year with settings is
    /// certain to stay as it is. Any other may still be cut short after its quarters were published, so a quarter of it states
    /// no year.
    String yearOf(QuarterlyReport report) {
        return report.settings().map(settings -> months(settings.year()))
                .orElseGet(() -> labels.say("reports.year.none"));
    }

    /// The middle of a month is in the same month in every time zone in which a computer may be.
    private static Date middle(LocalDate day) {
        return Date.from(day.withDayOfMonth(15).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /// Returns a period as shown in a list.
    public String shortPeriod(Period period) {
        return switch (period) {
            case Quarter quarter -> labels.say("reports.quarter.short", quarter.number(),
                    Integer.toString(quarter.year()));
            case HalfYear half -> labels.say("reports.half-year.short", half.number(),
                    half.start().year(half.year()).figures());
            case WholeYear whole -> whole.start().year(whole.year()).figures();
        };
    }

    /// Returns how often and in what detail a table is printed in a year.
    String setting(TableSetting setting, ReportTable topic) {
        int groups = topic.categories(setting.detail()).size();
        return switch (setting.span()) {
            case QUARTER -> labels.say("reports.settings.each.quarter", groups);
            case HALF_YEAR -> labels.say("reports.settings.each.half-year", groups);
            case YEAR -> labels.say("reports.settings.each.year", groups);
        };
    }

    /// Returns how often a table is printed.
    String often(Span span) {
        return switch (span) {
            case QUARTER -> labels.say("reports.settings.span.quarter");
            case HALF_YEAR -> labels.say("reports.settings.span.half-year");
            case YEAR -> labels.say("reports.settings.span.year");
        };
    }

    /// Returns the month in which reporting years begin.
    String begins(YearStart start) {
        return switch (start) {
            case JANUARY -> labels.say("reports.settings.begins.january");
            case APRIL -> labels.say("reports.settings.begins.april");
            case JULY -> labels.say("reports.settings.begins.july");
            case OCTOBER -> labels.say("reports.settings.begins.october");
        };
    }

    /// Returns the settings of the year as one sentence.
    String settings(ReportSettings settings) {
        return labels.say("reports.export.settings", settings.year().figures(),
                settings.tables().entrySet().stream()
                        .map(one -> heading(one.getKey().code()) + " (" + setting(one.getValue(), one.getKey()) + ")")
                        .collect(Collectors.joining("; ")));
    }

    /// Returns what each figure means.
    public List<Definition> meanings() {
        return Meaning.all(labels);
    }

    private static ReportTable topic(String code) {
        return ReportTable.ofCode(code).orElseThrow();
    }
}
