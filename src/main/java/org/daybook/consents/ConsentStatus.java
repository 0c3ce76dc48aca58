package org.daybook.consents;

import java.util.Locale;

/// How one purpose stands: her newest answer, seen on the site's date. Only [#GIVEN] lets anything happen that needs
/// her yes.
public enum ConsentStatus {
    /// Nobody asked her.
    NOT_ASKED,
    /// She was asked and will say later.
    LATER,
    /// She agreed, and it holds today.
    GIVEN,
    /// She said no.
    REFUSED,
    /// She agreed and took it back.
    WITHDRAWN,
    /// She agreed until a day that is over.
    EXPIRED;

    /// How an answer is written in the store.
    ///
    /// @throws IllegalStateException for `NOT_ASKED` and `EXPIRED`, which follow from what is written
    String code() {
        return switch (this) {
            case LATER, GIVEN, REFUSED, WITHDRAWN -> name().toLowerCase(Locale.ROOT);
            case NOT_ASKED, EXPIRED -> throw new IllegalStateException("not an answer");
        };
    }

    /// What [#code()] wrote.
    static ConsentStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Whether she said no in some way: an objection, which also ends what needs no yes.
    public boolean saysNo() {
        return this == REFUSED || this == WITHDRAWN || this == EXPIRED;
    }
}
