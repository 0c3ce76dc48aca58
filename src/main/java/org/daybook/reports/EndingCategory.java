package org.daybook.reports;

import java.util.Arrays;

/// How a person's path ended, with the reasons of indicator 17 for leaving early. Together they cover everyone.
enum EndingCategory implements Category {
    COMPLETED("completed"),
    TRANSFERRED("transferred"),
    MOVED("moved"),
    WORK("work"),
    CHILDCARE("childcare"),
    /// She left for her safety; no code in a file may reveal this to an outsider.
    PRECAUTION("precaution"),
    LOST_CONTACT("lost-contact"),
    NOT_FOR_ME("not-for-me"),
    OTHER("other"),
    /// She left early for an unknown reason.
    WITHOUT_REASON("without-reason"),
    /// The outcome was not recorded, or she did not consent to statistics.
    NOT_KNOWN("not-known");

    private static final String DANGER = "safety";

    private final String code;

    EndingCategory(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /// Returns the ending from the codes of the room of paths.
    ///
    /// @param how    completed, left-early, transferred or not-told
    /// @param reason the reason, if she left early; otherwise ignored
    static EndingCategory of(String how, String reason) {
        return switch (how) {
            case "completed" -> COMPLETED;
            case "transferred" -> TRANSFERRED;
            case "left-early" -> early(reason);
            default -> NOT_KNOWN;
        };
    }

    private static EndingCategory early(String reason) {
        return reason.equals(DANGER)
                ? PRECAUTION
                : Arrays.stream(values()).filter(one -> one.isEarly() && one.code.equals(reason)).findFirst()
                        .orElse(WITHOUT_REASON);
    }

    /// Checks whether it is a way of leaving early.
    boolean isEarly() {
        return this != COMPLETED && this != TRANSFERRED && this != NOT_KNOWN;
    }
}
