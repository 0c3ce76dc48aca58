package org.daybook.launch;

import java.util.Locale;

/// The topic of a law that a new space looks up, in words that reveal nothing about the work.
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
