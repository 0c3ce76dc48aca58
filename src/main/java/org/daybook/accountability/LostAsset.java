package org.daybook.accountability;

import java.util.Locale;

/// What is lost.
public enum LostAsset {
    /// The computer that holds the store.
    COMPUTER,
    /// A stick or folder with backups.
    BACKUPS,
    /// A printed list or another paper, or an exported file: anybody can read it.
    LIST;

    /// Returns its code in the store.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LostAsset ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
