package org.daybook.consents;

import java.util.Locale;

/// The status of one purpose: her newest answer, as of the site's date. Only [#GIVEN] permits anything that needs her yes.
public enum ConsentStatus {
    /// Nobody asked her.
    NOT_ASKED,
    /// She was asked and will answer later.
    LATER,
    /// She agreed, and it holds today.
    GIVEN,
    /// She said no.
    REFUSED,
    /// She agreed and withdrew it.
    WITHDRAWN,
    /// She agreed until a day that has passed.
    EXPIRED;

    /// Returns the code of an answer in the store.
    ///
    /// @throws IllegalStateException for `NOT_ASKED` and `EXPIRED`, which follow from what is stored
    String code() {
        return switch (this) {
            case LATER, GIVEN, REFUSED, WITHDRAWN -> name().toLowerCase(Locale.ROOT);
            case NOT_ASKED, EXPIRED -> throw new IllegalStateException("not an answer");
        };
    }

    /// Reads what [#code()] wrote.
    static ConsentStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Checks whether she said no in some way: an objection, which also ends what needs no yes.
    public boolean saysNo() {
        return this == REFUSED || this == WITHDRAWN || this == EXPIRED;
    }
}
