package org.daybook.contact;

/// Her answer to one way of being reached. Not asked is neither.
public enum Wish {
    YES,
    NO
}
