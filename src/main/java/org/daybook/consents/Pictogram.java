package org.daybook.consents;

/// A picture for each purpose, so that people who read little recognise it: a Feather icon and one of the four tints.
///
/// @param icon Ikonli literal
/// @param tint 1 to 4; only a second cue, never the only one
record Pictogram(String icon, int tint) {
    static Pictogram of(Purpose purpose) {
        return switch (purpose) {
            case MEMBERSHIP -> new Pictogram("fth-credit-card", 1);
            case CASE_FILE -> new Pictogram("fth-folder", 3);
            case QUESTIONNAIRES -> new Pictogram("fth-help-circle", 4);
            case STATISTICS -> new Pictogram("fth-bar-chart-2", 2);
            case REFERRAL -> new Pictogram("fth-share-2", 1);
            case SAFE_CONTACT -> new Pictogram("fth-phone", 4);
            case COMPANIES -> new Pictogram("fth-briefcase", 2);
            case FOLLOW_UP -> new Pictogram("fth-message-circle", 3);
            case CHILDREN -> new Pictogram("fth-smile", 1);
            case STORY -> new Pictogram("fth-book-open", 2);
        };
    }

    /// Returns the shape for a status, recognisable without its colour.
    static String icon(ConsentStatus standing) {
        return switch (standing) {
            case GIVEN -> "fth-check";
            case REFUSED, WITHDRAWN, EXPIRED -> "fth-x";
            case NOT_ASKED, LATER -> "fth-more-horizontal";
        };
    }

    /// Returns the style class of that shape: a full circle, an empty square, a dashed circle.
    static String shape(ConsentStatus standing) {
        return switch (standing) {
            case GIVEN -> "said-yes";
            case REFUSED, WITHDRAWN, EXPIRED -> "said-no";
            case NOT_ASKED, LATER -> "not-said";
        };
    }
}
