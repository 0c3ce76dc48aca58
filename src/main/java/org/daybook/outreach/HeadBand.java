package org.daybook.outreach;

/// The groups into which people are counted: girls are under 18; the age bands of adults are those of the report.
public enum HeadBand {
    GIRLS,
    ADULTS_18_29,
    ADULTS_30_54,
    ADULTS_55,
    ADULTS_UNKNOWN,
    /// Men and boys.
    OTHERS
}
