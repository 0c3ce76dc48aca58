package org.daybook.work;

/// The company's answer: that it takes her, or why not.
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
