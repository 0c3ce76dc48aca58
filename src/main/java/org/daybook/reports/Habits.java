package org.daybook.reports;

/// How one woman took part in one quarter. True and secret.
///
/// @param agreed      whether she agreed to statistics on the first day of it that counts
/// @param weeks       a bit for each week of the reporting year in which she came, from Monday to Sunday; the lowest is that of its first day
/// @param civic       whether she came to a session of civic inclusion
/// @param interpreted whether an interpreter was arranged for a session to which she came
/// @param disability  by the last Washington Group questions that she answered up to its end
record Habits(boolean agreed, long weeks, boolean civic, boolean interpreted, YesOrNo disability) {
    /// She did not come.
    static final Habits NONE = new Habits(false, 0, false, false, YesOrNo.NOT_KNOWN);

    /// In so many different weeks comes who comes regularly (indicator 8).
    private static final int REGULAR_WEEKS = 3;

    /// Together with a later quarter; who she is, this one says.
    Habits and(Habits later) {
        return new Habits(agreed, weeks | later.weeks, civic | later.civic, interpreted | later.interpreted,
                disability);
    }

    /// Whether she came regularly.
    boolean isRegular() {
        return Long.bitCount(weeks) >= REGULAR_WEEKS;
    }

    /// What a table says of her who agreed to statistics.
    YesOrNo known(YesOrNo answer) {
        return agreed ? answer : YesOrNo.NOT_KNOWN;
    }
}
