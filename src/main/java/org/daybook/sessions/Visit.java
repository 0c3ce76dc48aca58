package org.daybook.sessions;

/// Why somebody came in, as it is counted at the door.
public enum Visit {
    OPEN_HOURS, GROUPS, COURSES, APPOINTMENTS;

    /// How it is written in the store, for example `open-hours`.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
