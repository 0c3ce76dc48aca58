package org.daybook.cases;

/// Six headings a worker may keep in mind (3.1). A mere tick: no score, no verdict.
public enum AideHeading {
    DECEIVED_AT_FIRST,
    FORCED_AT_FIRST,
    WEAKNESS_USED_AT_FIRST,
    USED_BY_OTHERS,
    HELD_BACK,
    DEPENDENT_NOW
}
