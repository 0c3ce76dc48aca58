package org.daybook.reports.joint;

/// How a number of a joint report is given. The codes are all of one length, as those of the sites' reports.
enum JointStatus {
    /// The sum of exact totals of all sites.
    EXACT("exact"),
    /// The sum of what all sites published, some of it rounded.
    ROUNDED("round"),
    /// The sum of what some sites published; what the others did not show is not in it.
    PART("parts"),
    /// No site gave it.
    NOT_GIVEN("blank");

    private final String code;

    JointStatus(String code) {
        this.code = code;
    }

    /// How it is written in files, in every language.
    String code() {
        return code;
    }
}
