package org.daybook.reports;

import java.util.Optional;

/// How a figure of a template will be published, as far as it is known before anything is counted. No data are queried.
enum LinePromise {
    /// Exact, from ten people on.
    EXACT,
    /// Exact in a quarter, from ten people on; rounded to fives in half-years and years.
    EXACT_IN_A_QUARTER,
    /// Rounded to fives; groups under ten are combined.
    ROUNDED,
    /// Rounded to fives, in quarters only.
    ROUNDED_IN_A_QUARTER,
    /// The report has no such figure.
    NOT_POSSIBLE;

    /// Returns how a line of a template will be published.
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
