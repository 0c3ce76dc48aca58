package org.daybook.participants;

import java.util.Locale;

/// How she found the space. Never who sent her, or why.
public enum OutreachSource {
    FRIEND,
    FAMILY,
    OUTREACH,
    ORGANISATION,
    HEALTH,
    SCHOOL,
    OFFICE,
    ONLINE,
    POSTER,
    PASSING_BY,
    OTHER,
    PREFERS_NOT,
    NOT_KNOWN;

    /// Returns the code that is stored and written to files.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the source with a code of this program.
    public static OutreachSource ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
