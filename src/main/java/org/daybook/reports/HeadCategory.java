package org.daybook.reports;

/// The groups in which people at an activity are counted; they are asked nothing more.
enum HeadCategory implements Category {
    GIRLS,
    ADULTS_18_29,
    ADULTS_30_54,
    ADULTS_55,
    ADULTS_UNKNOWN,
    /// Men and boys.
    OTHERS;

    /// Returns the column of `v_activity` that counts them.
    String column() {
        return code().replace('-', '_');
    }
}
