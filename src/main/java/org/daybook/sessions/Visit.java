package org.daybook.sessions;

/// Why somebody came in, as counted at the door.
public enum Visit {
    OPEN_HOURS, GROUPS, COURSES, APPOINTMENTS;

    /// Returns the stored form, for example `open-hours`.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
