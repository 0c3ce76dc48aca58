package org.daybook.launch;

import java.util.Locale;

/// What a law is about that a new space asks for, in words that say nothing of the work.
public enum LawTopic {
    SUPPORT,
    RESIDENCE,
    PROTECTION,
    RIGHTS,
    CHILDREN;

    static LawTopic ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
