package org.daybook.work;

/// When one works.
public enum DayPart {
    MORNINGS,
    AFTERNOONS,
    EVENINGS,
    NIGHTS,
    WEEKENDS
}
