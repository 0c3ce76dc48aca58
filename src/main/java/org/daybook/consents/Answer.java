package org.daybook.consents;

/// Her answer to one purpose. `LATER` is not an answer: nothing is recorded for it.
public enum Answer {
    GIVEN,
    REFUSED,
    LATER
}
