package org.daybook.accountability;

import java.util.Locale;

/// The papers that are written from the settings and the day's facts.
public enum SitePaperKind {
    /// Record of processing activities (Regulation (EU) 2016/679, Article 30).
    RECORD,
    /// Information for whom the data is about (Articles 12 to 14).
    NOTICE,
    /// Draft of a data protection impact assessment (Article 35).
    ASSESSMENT;

    /// How its place is written down, and how its file begins; says nothing to a passer-by.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Of a written place.
    ///
    /// @throws IllegalArgumentException when no paper has this code
    static SitePaperKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
