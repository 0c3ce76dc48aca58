package org.daybook.reports;

/// Into which groups people are counted who come to an activity; nobody asks them more.
enum HeadCategory implements Category {
    GIRLS,
    ADULTS_18_29,
    ADULTS_30_54,
    ADULTS_55,
    ADULTS_UNKNOWN,
    /// Men and boys.
    OTHERS;

    /// The column of `v_activity` that counts them.
    String column() {
        return code().replace('-', '_');
    }
}
