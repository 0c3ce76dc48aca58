package org.daybook.reports;

/// The work situation at a mark.
enum RetentionCategory implements Category {
    KEPT,
    LEFT,
    /// Counted as not kept, and shown.
    NOT_REACHED,
    /// Not asked, not told, not settled yet, or she did not consent to statistics.
    NOT_KNOWN;

    static RetentionCategory of(WorkFigures.Retained how) {
        return switch (how) {
            case KEPT -> KEPT;
            case LEFT -> LEFT;
            case NOT_REACHED -> NOT_REACHED;
            case PREFERS_NOT, NOT_ASKED, UNDECIDED -> NOT_KNOWN;
        };
    }
}
