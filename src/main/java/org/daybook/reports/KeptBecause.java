package org.daybook.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.daybook.reports.narrative.Finding;

/// Why a phrase that might identify a woman is kept in the text of a report.
public enum KeptBecause {
    /// It does not refer to a person.
    NAMES_NOBODY,
    /// Nobody can be recognised by it.
    FINDS_NOBODY,
    /// The woman concerned read these words and agreed to their publication.
    AGREED;

    /// Returns its code in the store.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static KeptBecause ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    /// Returns the reasons that a writer may give for a kind of finding. A woman's own story needs her own consent, and a card
    /// number is never published.
    static List<KeptBecause> of(Finding why) {
        return switch (why) {
            case CARD -> List.of();
            case ONE_WOMAN -> List.of(NAMES_NOBODY, AGREED);
            case NAME, COUNTRY, AGE, DATE, SMALL_NUMBER, OTHER_NUMBER -> List.of(values());
        };
    }
}
