package org.daybook.participants;

/// Her answer to one purpose. `LATER` is no answer: nothing is written for it.
public enum Answer {
    GIVEN,
    REFUSED,
    LATER
}
