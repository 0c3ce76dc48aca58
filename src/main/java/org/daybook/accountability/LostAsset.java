package org.daybook.accountability;

import java.util.Locale;

/// What is lost.
public enum LostAsset {
    /// The computer on which the store lies.
    COMPUTER,
    /// A stick or folder with backups.
    BACKUPS,
    /// A printed list or another paper, or an exported file: nothing keeps anybody from reading it.
    LIST;

    /// How it is stored.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LostAsset ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
