package org.daybook.contact;

/// Her answer about an interpreter for calls.
public enum CallInterpreter {
    WISHED,
    REFUSED
}
