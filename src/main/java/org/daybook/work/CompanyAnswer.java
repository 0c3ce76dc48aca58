package org.daybook.work;

/// What the company says: that it takes her, or why not.
public enum CompanyAnswer {
    YES,
    PLACE_FILLED,
    LANGUAGE,
    HOURS,
    EXPERIENCE,
    PAPERS,
    OTHER,
    NOT_TOLD
}
