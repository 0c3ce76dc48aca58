package org.daybook.reports;

import java.util.Optional;

/// How a figure of a template is given, as far as it can be said before anything is counted: no data are asked.
enum LinePromise {
    /// As it is, from ten people on.
    EXACT,
    /// In fives; groups under ten are combined.
    ROUNDED,
    /// The report has no such figure.
    NOT_POSSIBLE;

    /// What a line of a template promises.
    static LinePromise of(ReportTemplate.Line line) {
        return line.at().map(LinePromise::of).orElse(NOT_POSSIBLE);
    }

    private static LinePromise of(ReportTemplate.Figure figure) {
        return Optional.of(figure).filter(one -> one.table().equals(ReportLine.TOTAL))
                .flatMap(one -> Total.ofCode(one.category()))
                .filter(total -> total == Total.PEOPLE || total.isEvent()).map(_ -> EXACT).orElse(ROUNDED);
    }
}
