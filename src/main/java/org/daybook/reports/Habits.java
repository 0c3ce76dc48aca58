package org.daybook.reports;

/// How one woman took part in one quarter. Exact and confidential.
///
/// @param agreed      whether she consented to statistics, as of the first day in the quarter that counts
/// @param weeks       a bit for each week of the reporting year in which she came, from Monday to Sunday; the lowest is that of
///                    its first day
/// @param civic       whether she came to a session of civic inclusion
/// @param interpreted whether an interpreter was arranged for a session to which she came
/// @param disability  by the last Washington Group questions that she answered up to the end of the quarter
record Habits(boolean agreed, long weeks, boolean civic, boolean interpreted, YesOrNo disability) {
    /// She did not come.
    static final Habits NONE = new Habits(false, 0, false, false, YesOrNo.NOT_KNOWN);

    /// The minimum number of different weeks for coming regularly (indicator 8).
    private static final int REGULAR_WEEKS = 3;

    /// Combines these habits with those of a later quarter; consent and disability are taken from these.
    Habits and(Habits later) {
        return new Habits(agreed, weeks | later.weeks, civic | later.civic, interpreted | later.interpreted,
                disability);
    }

    /// Checks whether she came regularly.
    boolean isRegular() {
        return Long.bitCount(weeks) >= REGULAR_WEEKS;
    }

    /// Returns her answer as tables show it: known only if she consented to statistics.
    YesOrNo known(YesOrNo answer) {
        return agreed ? answer : YesOrNo.NOT_KNOWN;
    }
}
