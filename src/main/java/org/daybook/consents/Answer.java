package org.daybook.consents;

/// Her answer to one purpose. `LATER` means that she has not decided; like every answer it is recorded as an event.
public enum Answer {
    GIVEN,
    REFUSED,
    LATER
}
