package org.daybook.retention;

import java.util.Locale;

/// What is due, in the order in which it is taken out: what belongs to her before she.
public enum RetentionKind {
    /// Nobody saw her for a while: somebody should look. Nothing can be taken out yet.
    LOOK,
    /// Answers that newer ones replaced long ago.
    LEDGER,
    /// The words of a closed file; its days, areas and outcomes stay.
    WORDS,
    /// A closed file, whole.
    FILE,
    /// Her card and everything about her.
    MEMBERSHIP;

    /// Whether something can be taken out.
    public boolean isTakenOut() {
        return this != LOOK;
    }

    /// As what it is kept longer: whoever looks may keep her membership.
    RetentionKind kept() {
        return this == LOOK ? MEMBERSHIP : this;
    }

    /// How it is stored.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RetentionKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
