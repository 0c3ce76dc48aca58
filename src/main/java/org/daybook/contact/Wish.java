package org.daybook.contact;

/// What she said to one way of being reached. Not asked is neither.
public enum Wish {
    YES,
    NO
}
