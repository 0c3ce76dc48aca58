package org.daybook.work;

/// How many work there (Recommendation 2003/361/EC): up to 9, 49, 249, or more.
public enum CompanySize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE;

    /// @param people how many work there
    public static CompanySize of(int people) {
        if (people > 249) {
            return LARGE;
        }
        if (people > 49) {
            return MEDIUM;
        }
        return people > 9 ? SMALL : MICRO;
    }
}
