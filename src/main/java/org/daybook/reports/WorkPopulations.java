package org.daybook.reports;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.disclosure.Population;

/// The exact figures of work and referrals of one period, counted. Confidential: they are published only through disclosure
/// control.
///
/// @param work what was counted in the year
/// @param rows the period and the tables
record WorkPopulations(WorkFigures work, RowPopulations rows) {
    /// Returns the input to disclosure control, in the order of the catalogue.
    List<Population> counted() {
        var placed = rows.in(work.placed());
        return Stream.of(Stream.of(rows.people(Total.GUIDED, rows.in(work.guided())),
                rows.people(Total.PLACED, placed),
                rows.pairs(Total.PLACEMENTS, ReportTable.PLACEMENT, placed, WorkFigures.Placed::kind)),
                Stream.of(Total.MARKS_1, Total.MARKS_3, Total.MARKS_6, Total.MARKS_12).map(this::marks),
                Stream.of(status(Total.DEPARTED, ReportTable.WORK_ON_LEAVING, work.departed()),
                        status(Total.SIX_MONTHS, ReportTable.WORK_AFTER, work.sixMonths()), referred(),
                        rows.pairs(Total.REFERRALS, ReportTable.REFERRAL_NEED, rows.in(work.referred()),
                                one -> NeedCategory.of(one.need()).code())))
                .flatMap(Function.identity()).toList();
    }

    private Population marks(Total total) {
        var table = ReportTable.of(total).getFirst();
        return rows.partition(total, table, rows.in(work.marks()).stream()
                .filter(mark -> mark.months() == total.months()).toList(),
                mark -> RetentionCategory.of(mark.how()));
    }

    private Population status(Total total, ReportTable table, List<WorkFigures.Status> statuses) {
        return rows.partition(total, table, rows.in(statuses), row -> WorkStatusCategory.of(row.status()));
    }

    /// Puts a woman referred several times in the category of the best result.
    private Population referred() {
        var last = rows.period().days().last();
        return rows.partition(Total.REFERRED, ReportTable.REFERRAL_OUTCOME, rows.in(work.referred()).stream()
                .sorted(Comparator.<WorkFigures.Referred, ReferralCategory>comparing(
                        one -> ReferralCategory.of(one, last)).reversed())
                .toList(), one -> ReferralCategory.of(one, last));
    }
}
