package org.daybook.consents;

/// Her answer to one purpose. `LATER` is no answer: nothing is written for it.
public enum Answer {
    GIVEN,
    REFUSED,
    LATER
}
