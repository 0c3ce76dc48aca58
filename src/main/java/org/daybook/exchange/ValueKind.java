package org.daybook.exchange;

/// How the values of a column are written and read.
public enum ValueKind {
    /// By what a register knows somebody: her number, her code, her card.
    PERSON,
    /// Words of at most 60 letters, or as many as the column says.
    WORDS,
    /// Words of at most 500 letters.
    LONG_WORDS,
    /// A day.
    DAY,
    /// A year, with the month where it is known; of a day the month is kept.
    MONTH,
    /// A day, a month or a year, as far as it is known; kept as it is written.
    ROUGH_DAY,
    /// A time of the day.
    TIME,
    /// A whole number.
    NUMBER,
    /// How many hours, or minutes where that is written beside.
    HOURS,
    /// Yes or no.
    YES_NO,
    /// A country.
    COUNTRY,
    /// A language.
    LANGUAGE,
    /// Languages, one or several.
    LANGUAGES,
    /// A telephone number.
    TELEPHONE,
    /// One of a list that is named like the column.
    CHOICE,
    /// One or several of such a list.
    CHOICES;

    /// Whether its values are days, so that the habit of a column is asked.
    public boolean isDay() {
        return this == DAY || this == MONTH || this == ROUGH_DAY;
    }
}
