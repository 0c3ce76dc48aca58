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

    /// How it is written in the store and in files.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The source of a code of this program.
    public static OutreachSource ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
