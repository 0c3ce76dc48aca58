package org.daybook.cases;

/// What was decided about a request from outside.
public enum Decision {
    WAITING,
    NOTHING_GIVEN,
    PARTLY,
    GIVEN
}
