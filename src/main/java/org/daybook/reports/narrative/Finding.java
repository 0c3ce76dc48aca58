package org.daybook.reports.narrative;

import java.util.Locale;

/// Why a word is shown to the writer before the text is published.
public enum Finding {
    /// A possible name of a person, a company or a place.
    NAME,
    /// A card number.
    CARD,
    /// A country, or its people.
    COUNTRY,
    /// A person's age.
    AGE,
    /// A day, a month or a year other than the report's.
    DATE,
    /// A number below the smallest group.
    SMALL_NUMBER,
    /// A number that this report does not print.
    OTHER_NUMBER,
    /// A single woman.
    ONE_WOMAN;

    /// Returns its code in the store.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
