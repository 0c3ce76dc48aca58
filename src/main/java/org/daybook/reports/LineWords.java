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

/// The words of an export, in one language. None of them depends on the figures.
///
/// @param labels the language
public record LineWords(Labels labels) {
    /// What a line counts.
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

    /// What a table breaks down by; for the totals, that they are totals.
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

    /// What a category of the partition by grant is called.
    public String grant(String category) {
        return grant(ReportLine.without(GrantCode.TABLE, category, CellStatus.NOT_GIVEN));
    }

    /// How a figure is given.
    public String how(CellStatus how) {
        return labels.of("reports", how);
    }

    /// What a line of a template is called, with its target where it has one.
    String of(TemplateLine line) {
        return line.target().isPresent()
                ? labels.say("reports.template.with-target", line.words(), Integer.toString(line.target().getAsInt()))
                : line.words();
    }

    /// How the figure of a template's line is given.
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

    /// How the whole is read.
    String howToRead(QuarterlyReport report) {
        return labels.say("disclosure.how-to-read", report.published().threshold().people());
    }

    /// What the smallest group is called.
    public String smallestGroup() {
        return labels.say("reports.export.smallest-group");
    }

    /// Where late entries are counted.
    String lateEntries() {
        return labels.say("reports.export.late-entries");
    }

    /// Whether the quarter is over.
    String standing(QuarterlyReport report) {
        return labels.of("reports", report.standing());
    }

    /// A period's name.
    public String period(Period period) {
        return switch (period) {
            case Quarter quarter -> labels.say("reports.quarter", quarter.number(), Integer.toString(quarter.year()));
            case HalfYear half -> labels.say("reports.half-year", half.number(),
                    half.start().year(half.year()).figures());
            case WholeYear whole -> labels.say("reports.year", whole.start().year(whole.year()).figures());
        };
    }

    /// What the worker reads of a refusal, with the period that it is about, where it names one.
    public String refusal(Refusal refusal) {
        return refusal.about().map(period -> labels.say(refusal.key(), period(period)))
                .orElseGet(() -> labels.say(refusal.key()));
    }

    /// A period's months, from its first to its last.
    public String months(Period period) {
        return months(period.days());
    }

    /// The months of some days, from the first to the last; of one year, that year once.
    String months(DateRange days) {
        return labels.say(days.first().getYear() == days.last().getYear()
                ? "reports.export.months"
                : "reports.year.months", middle(days.first()), middle(days.last()));
    }

    /// A reporting year's months, from its first to its last.
    public String months(ReportingYear year) {
        return labels.say("reports.year.months", middle(year.days().first()), middle(year.days().last()));
    }

    /// What a reporting year is called.
    String yearWord() {
        return labels.say("reports.year.word");
    }

    /// What a report says of its reporting year, where years do not begin in January: its months. Only a year with settings is sure to
    /// stay as it is; any other one may still be cut short after its quarters have left, so that a quarter of it claims no year.
    String yearOf(QuarterlyReport report) {
        return report.settings().map(settings -> months(settings.year()))
                .orElseGet(() -> labels.say("reports.year.none"));
    }

    /// The middle of a day's month is the same month in every zone in which a computer may stand.
    private static Date middle(LocalDate day) {
        return Date.from(day.withDayOfMonth(15).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /// A period in a list.
    public String shortPeriod(Period period) {
        return switch (period) {
            case Quarter quarter -> labels.say("reports.quarter.short", quarter.number(),
                    Integer.toString(quarter.year()));
            case HalfYear half -> labels.say("reports.half-year.short", half.number(),
                    half.start().year(half.year()).figures());
            case WholeYear whole -> whole.start().year(whole.year()).figures();
        };
    }

    /// How often and how fine a table is printed in a year.
    String setting(TableSetting setting, ReportTable topic) {
        int groups = topic.categories(setting.detail()).size();
        return switch (setting.span()) {
            case QUARTER -> labels.say("reports.settings.each.quarter", groups);
            case HALF_YEAR -> labels.say("reports.settings.each.half-year", groups);
            case YEAR -> labels.say("reports.settings.each.year", groups);
        };
    }

    /// How often a table is printed.
    String often(Span span) {
        return switch (span) {
            case QUARTER -> labels.say("reports.settings.span.quarter");
            case HALF_YEAR -> labels.say("reports.settings.span.half-year");
            case YEAR -> labels.say("reports.settings.span.year");
        };
    }

    /// In which month reporting years begin.
    String begins(YearStart start) {
        return switch (start) {
            case JANUARY -> labels.say("reports.settings.begins.january");
            case APRIL -> labels.say("reports.settings.begins.april");
            case JULY -> labels.say("reports.settings.begins.july");
            case OCTOBER -> labels.say("reports.settings.begins.october");
        };
    }

    /// What was fixed for the year, as one sentence.
    String settings(ReportSettings settings) {
        return labels.say("reports.export.settings", settings.year().figures(),
                settings.tables().entrySet().stream()
                        .map(one -> heading(one.getKey().code()) + " (" + setting(one.getValue(), one.getKey()) + ")")
                        .collect(Collectors.joining("; ")));
    }

    /// What each figure means.
    public List<Definition> meanings() {
        return Meaning.all(labels);
    }

    private static ReportTable topic(String code) {
        return ReportTable.ofCode(code).orElseThrow();
    }
}
