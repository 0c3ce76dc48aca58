package org.daybook.services;

/// Whether something is so; where nobody knows, there is none.
public enum YesNo {
    YES,
    NO
}
