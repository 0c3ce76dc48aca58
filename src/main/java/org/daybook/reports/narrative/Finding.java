package org.daybook.reports.narrative;

import java.util.Locale;

/// Why a word is shown to the writer before it leaves.
public enum Finding {
    /// It may be what a person, a company or a place is called.
    NAME,
    /// The number of a card.
    CARD,
    /// A country, or who comes from there.
    COUNTRY,
    /// How old somebody is.
    AGE,
    /// A day, a month or another year.
    DATE,
    /// A number below the smallest group.
    SMALL_NUMBER,
    /// A number that this report does not print.
    OTHER_NUMBER,
    /// One woman alone.
    ONE_WOMAN;

    /// How it is written in the store.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
