package org.daybook.reports;

import java.util.Optional;

/// How a figure of a template is given, as far as it can be said before anything is counted: no data are asked.
enum LinePromise {
    /// As it is, from ten people on.
    EXACT,
    /// As it is in a quarter, from ten people on; in fives in half-years and years.
    EXACT_IN_A_QUARTER,
    /// In fives; groups under ten are combined.
    ROUNDED,
    /// In fives, and in quarters alone.
    ROUNDED_IN_A_QUARTER,
    /// The report has no such figure.
    NOT_POSSIBLE;

    /// What a line of a template promises.
    static LinePromise of(ReportTemplate.Line line) {
        return line.at().map(LinePromise::of).orElse(NOT_POSSIBLE);
    }

    private static LinePromise of(ReportTemplate.Figure figure) {
        if (figure.table().equals(GrantCode.REACH)) {
            return ROUNDED_IN_A_QUARTER;
        }
        return Optional.of(figure).filter(one -> one.table().equals(ReportLine.TOTAL))
                .flatMap(one -> Total.ofCode(one.category())).map(LinePromise::of).orElse(ROUNDED);
    }

    private static LinePromise of(Total total) {
        return total == Total.PEOPLE ? EXACT_IN_A_QUARTER : total.isEvent() ? EXACT : ROUNDED;
    }
}
