package org.daybook.retention;

import java.util.Locale;

/// What is due, in the order in which it is deleted: what belongs to her before her card.
public enum RetentionKind {
    /// She has not been seen for a while: somebody should look. Nothing can be deleted yet.
    LOOK,
    /// Answers that were replaced by newer ones long ago.
    LEDGER,
    /// The words of a closed file; its days, areas and outcomes stay.
    WORDS,
    /// A whole closed file.
    FILE,
    /// Her card and everything about her.
    MEMBERSHIP;

    /// Checks whether something can be deleted.
    public boolean isTakenOut() {
        return this != LOOK;
    }

    /// Returns the kind under which it is kept longer: a look may keep her membership.
    RetentionKind kept() {
        return this == LOOK ? MEMBERSHIP : this;
    }

    /// Returns its code in the store.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RetentionKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
