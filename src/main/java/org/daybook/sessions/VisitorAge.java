package org.daybook.sessions;

/// How old somebody looks who is counted at the door; nobody is asked.
public enum VisitorAge {
    ADULT, UNDER_18;

    /// How it is written in the store, for example `under-18`.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
