package org.daybook.reports;

import java.util.OptionalInt;

/// A line of a template with its figure from a report.
///
/// @param words  its name in the template
/// @param status how its figure is published
/// @param number the published figure, if any
/// @param target the value it should reach by the end of a grant, if entered
public record TemplateLine(String words, Status status, OptionalInt number, OptionalInt target) {
    /// How the figure of a line is published.
    public enum Status {
        EXACT,
        ROUNDED,
        /// One number for several groups combined.
        TOGETHER,
        FEWER_THAN_TEN,
        NOT_GIVEN,
        /// The year's settings do not print the figure, or print it in another period or level of detail.
        OTHER,
        /// The report never has such a figure, in any period.
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

        /// Returns its code in the file for programs.
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
