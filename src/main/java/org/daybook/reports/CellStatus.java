package org.daybook.reports;

import java.util.Arrays;

/// How a figure is published. All codes have the same length, so that file size does not reveal what is suppressed.
public enum CellStatus {
    /// Exact.
    EXACT("exact"),
    /// Rounded to a multiple of five.
    ROUNDED("round"),
    /// As one number with the other such categories of its table: the remainder of the rounded total.
    TOGETHER("group"),
    /// Fewer than ten, possibly none.
    FEWER_THAN_TEN("fewer"),
    /// Suppressed.
    NOT_GIVEN("blank");

    private final String code;

    CellStatus(String code) {
        this.code = code;
    }

    /// Returns its code in exports, the same in every language.
    public String code() {
        return code;
    }

    /// Returns the status with a code.
    ///
    /// @throws IllegalArgumentException if no status has this code
    static CellStatus ofCode(String code) {
        return Arrays.stream(values()).filter(how -> how.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such way to give a figure"));
    }
}
