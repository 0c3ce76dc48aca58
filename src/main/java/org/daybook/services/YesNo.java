package org.daybook.services;

/// Whether something applies; unknown is represented by no value.
public enum YesNo {
    YES,
    NO
}
