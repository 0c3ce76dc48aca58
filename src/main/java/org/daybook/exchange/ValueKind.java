package org.daybook.exchange;

/// How the values of a column are written and read.
public enum ValueKind {
    /// The identifier of a person in a register: her number, her code, her card.
    PERSON,
    /// Words of at most 60 letters, or the number that the column states.
    WORDS,
    /// Words of at most 500 letters.
    LONG_WORDS,
    /// A day.
    DAY,
    /// A year, with the month if known; of a day, the month is kept.
    MONTH,
    /// A day, a month or a year, as far as known; kept as written.
    ROUGH_DAY,
    /// A time of day.
    TIME,
    /// A whole number.
    NUMBER,
    /// A number of hours, or of minutes if that unit is written next to it.
    HOURS,
    /// Yes or no.
    YES_NO,
    /// A country.
    COUNTRY,
    /// A language.
    LANGUAGE,
    /// One or more languages.
    LANGUAGES,
    /// A telephone number.
    TELEPHONE,
    /// One of a list with the same name as the column.
    CHOICE,
    /// One or more of such a list.
    CHOICES;

    /// Checks whether its values are days, so that the habit of a column is asked.
    public boolean isDay() {
        return this == DAY || this == MONTH || this == ROUGH_DAY;
    }
}
