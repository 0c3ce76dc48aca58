package org.daybook.services;

/// What a service costs her.
public enum Cost {
    FREE,
    BY_INCOME,
    PAID
}
