package org.daybook.reports;

/// The questionnaires of the catalogue. Fixed, never made from what a site uses; what a site adds under another name stays
/// out of the report.
enum Measure {
    WHO_5,
    FIVE_STATEMENTS,
    GOALS,
    ROSENBERG,
    GSE_10,
    GSE_6;

    /// The instrument's code, in whatever version.
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
