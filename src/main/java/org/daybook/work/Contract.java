package org.daybook.work;

/// The kind of contract under which she works.
public enum Contract {
    PERMANENT,
    FIXED_TERM,
    TRAINING,
    ON_CALL,
    OWN_BUSINESS
}
