package org.daybook.contact;

/// What she said to an interpreter at a call.
public enum CallInterpreter {
    WISHED,
    REFUSED
}
