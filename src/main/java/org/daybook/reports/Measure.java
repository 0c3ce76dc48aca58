package org.daybook.reports;

/// The questionnaires of the catalogue. The list is fixed and does not depend on what a site uses; questionnaires that a site
/// adds under another name are not in the report.
enum Measure {
    WHO_5,
    FIVE_STATEMENTS,
    GOALS,
    ROSENBERG,
    GSE_10,
    GSE_6;

    /// Returns the instrument's code, the same for all versions.
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
