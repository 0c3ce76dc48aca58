package org.daybook.reports;

import java.util.Arrays;

/// How a figure is given. The codes are all of one length: what is hidden must not show in the size of a file.
public enum CellStatus {
    /// As it is.
    EXACT("exact"),
    /// As a multiple of five.
    ROUNDED("round"),
    /// In one number with the other such categories of its table; that number is the rest to the rounded total.
    TOGETHER("group"),
    /// Fewer than ten, perhaps none.
    FEWER_THAN_TEN("fewer"),
    /// Not at all.
    NOT_GIVEN("blank");

    private final String code;

    CellStatus(String code) {
        this.code = code;
    }

    /// How it is written in exports, in every language.
    public String code() {
        return code;
    }

    /// The way of a code.
    ///
    /// @throws IllegalArgumentException when no way has this code
    static CellStatus ofCode(String code) {
        return Arrays.stream(values()).filter(how -> how.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such way to give a figure"));
    }
}
