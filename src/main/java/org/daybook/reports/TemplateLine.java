package org.daybook.reports;

import java.util.OptionalInt;

/// A line of a template beside a report.
///
/// @param words  what the template calls it
/// @param status how its figure is given
/// @param number the figure as it was published, where there is one
/// @param target how high it should be by the end of a grant, where that was typed
public record TemplateLine(String words, Status status, OptionalInt number, OptionalInt target) {
    /// How the figure of a line is given.
    public enum Status {
        EXACT,
        ROUNDED,
        /// One number for several groups together.
        TOGETHER,
        FEWER_THAN_TEN,
        NOT_GIVEN,
        /// The year's settings do not print the figure, print it in another period, or in another detail.
        OTHER,
        /// The report has no such figure, in any period.
        NEVER;

        static Status of(CellStatus how) {
            return switch (how) {
                case EXACT -> EXACT;
                case ROUNDED -> ROUNDED;
                case TOGETHER -> TOGETHER;
                case FEWER_THAN_TEN -> FEWER_THAN_TEN;
                case NOT_GIVEN -> NOT_GIVEN;
            };
        }

        /// How it is written in the file for programs.
        String code() {
            return switch (this) {
                case EXACT -> CellStatus.EXACT.code();
                case ROUNDED -> CellStatus.ROUNDED.code();
                case TOGETHER -> CellStatus.TOGETHER.code();
                case FEWER_THAN_TEN -> CellStatus.FEWER_THAN_TEN.code();
                case NOT_GIVEN -> CellStatus.NOT_GIVEN.code();
                case OTHER -> "other";
                case NEVER -> "never";
            };
        }
    }
}
