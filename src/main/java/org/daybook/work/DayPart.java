package org.daybook.work;

/// The times of day at which she can work.
public enum DayPart {
    MORNINGS,
    AFTERNOONS,
    EVENINGS,
    NIGHTS,
    WEEKENDS
}
