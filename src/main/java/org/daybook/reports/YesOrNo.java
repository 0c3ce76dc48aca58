package org.daybook.reports;

/// Whether something applies to a person; the table defines what.
enum YesOrNo implements Category {
    YES,
    NO,
    /// Not asked, not told, or she did not consent to statistics.
    NOT_KNOWN;

    static YesOrNo of(boolean isTrue) {
        return isTrue ? YES : NO;
    }
}
