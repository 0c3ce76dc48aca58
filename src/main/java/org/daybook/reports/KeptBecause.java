package org.daybook.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.daybook.reports.narrative.Finding;

/// Why something that may give a woman away is kept in the text of a report.
public enum KeptBecause {
    /// It means no person.
    NAMES_NOBODY,
    /// Nobody is recognised by it.
    FINDS_NOBODY,
    /// Whoever it is about read these words and agreed that they leave.
    AGREED;

    /// How it is written in the store.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static KeptBecause ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    /// For what is found a writer may give which reasons. A woman's own story needs her own consent, and the number of a card never
    /// leaves.
    static List<KeptBecause> of(Finding why) {
        return switch (why) {
            case CARD -> List.of();
            case ONE_WOMAN -> List.of(NAMES_NOBODY, AGREED);
            case NAME, COUNTRY, AGE, DATE, SMALL_NUMBER, OTHER_NUMBER -> List.of(values());
        };
    }
}
