package org.daybook.sessions;

/// The apparent age of a person counted at the door; nobody is asked.
public enum VisitorAge {
    ADULT, UNDER_18;

    /// Returns the stored form, for example `under-18`.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
