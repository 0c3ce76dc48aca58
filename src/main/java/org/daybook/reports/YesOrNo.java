package org.daybook.reports;

/// Whether something is true of somebody; the table says what.
enum YesOrNo implements Category {
    YES,
    NO,
    /// Not asked, not told, or she did not agree to statistics.
    NOT_KNOWN;

    static YesOrNo of(boolean isTrue) {
        return isTrue ? YES : NO;
    }
}
