package org.daybook.reports;

/// The totals of the catalogue, in the order in which they are always listed: the first four exact, as far as they may be,
/// the others rounded.
public enum Total {
    /// Different women with a mark in the quarter.
    PEOPLE,
    /// Sessions that were held.
    SESSIONS,
    /// Marks, and people counted without a card.
    VISITS,
    /// Length of each session times the people in it, in whole hours.
    HOURS,
    /// Different pairs of woman and path, under way at any time in the quarter.
    ENROLMENTS,
    /// Different pairs of woman and path that ended in the quarter.
    ENDINGS,
    /// Different women one of whose paths ended in the quarter.
    LEAVERS;

    /// How it is written in exports, in every language.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
