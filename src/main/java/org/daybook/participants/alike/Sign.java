package org.daybook.participants.alike;

/// Why two cards may, or may not, belong to one woman. A worker reads these; she never sees the number behind them.
public enum Sign {
    SAME_MONTH_AND_YEAR,
    SAME_YEAR,
    /// The years differ by one, as when she told her age.
    CLOSE_YEAR,
    /// One of the two papers may say January because nobody knew the month.
    OTHER_MONTH,
    SAME_NAME,
    OTHER_SCRIPT,
    SOUNDS_ALIKE,
    ONE_LETTER,
    SHORT_FORM,
    OTHER_LANGUAGE_OF_NAME,
    OTHER_FIRST_LANGUAGE,
    OTHER_CITIZENSHIP;

    /// Checks whether it speaks for one woman rather than for two.
    public boolean speaksForOne() {
        return switch (this) {
            case CLOSE_YEAR, OTHER_MONTH, OTHER_FIRST_LANGUAGE, OTHER_CITIZENSHIP -> false;
            case SAME_MONTH_AND_YEAR, SAME_YEAR, SAME_NAME, OTHER_SCRIPT, SOUNDS_ALIKE, ONE_LETTER, SHORT_FORM,
                    OTHER_LANGUAGE_OF_NAME ->
                true;
        };
    }
}
