package org.daybook.work;

/// How many work there (Recommendation 2003/361/EC): up to 9, 49, 249, or more.
public enum CompanySize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
