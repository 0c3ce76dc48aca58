package org.daybook.work;

/// By what contract she works.
public enum Contract {
    PERMANENT,
    FIXED_TERM,
    TRAINING,
    ON_CALL,
    OWN_BUSINESS
}
