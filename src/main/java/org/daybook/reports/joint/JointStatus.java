package org.daybook.reports.joint;

/// How a number of a joint report is published. All codes have the same length, as in the sites' reports.
enum JointStatus {
    /// The sum of exact totals of all sites.
    EXACT("exact"),
    /// The sum of what all sites published, some of it rounded.
    ROUNDED("round"),
    /// The sum of what some sites published; what the others did not show is not included.
    PART("parts"),
    /// Published by no site.
    NOT_GIVEN("blank");

    private final String code;

    JointStatus(String code) {
        this.code = code;
    }

    /// Returns its code in files, the same in every language.
    String code() {
        return code;
    }
}
