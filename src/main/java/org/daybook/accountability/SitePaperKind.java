package org.daybook.accountability;

import java.util.Locale;

/// The papers written from the settings and the day's facts.
public enum SitePaperKind {
    /// Record of processing activities (Regulation (EU) 2016/679, Article 30).
    RECORD,
    /// Information for the people concerned (Articles 12 to 14).
    NOTICE,
    /// Draft of a data protection impact assessment (Article 35).
    ASSESSMENT;

    /// Returns its code in a stored place, which is also the beginning of its file name and reveals nothing to an outsider.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the kind from a stored place.
    ///
    /// @throws IllegalArgumentException if no paper has this code
    static SitePaperKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
