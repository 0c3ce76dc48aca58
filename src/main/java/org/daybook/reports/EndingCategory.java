package org.daybook.reports;

import java.util.Arrays;

/// How somebody's path ended, with the reasons for leaving early of indicator 17; together everybody.
enum EndingCategory implements Category {
    COMPLETED("completed"),
    TRANSFERRED("transferred"),
    MOVED("moved"),
    WORK("work"),
    CHILDCARE("childcare"),
    /// She left to be out of danger; nothing in a file may say so to a passer-by.
    PRECAUTION("precaution"),
    LOST_CONTACT("lost-contact"),
    NOT_FOR_ME("not-for-me"),
    OTHER("other"),
    /// Early, and nobody knows why.
    WITHOUT_REASON("without-reason"),
    /// Nobody wrote down how, or she did not agree to statistics.
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

    /// The ending of what the paths say.
    ///
    /// @param how    completed, left-early, transferred or not-told
    /// @param reason of whoever left early; else anything
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

    /// Whether it is a way of leaving early.
    boolean isEarly() {
        return this != COMPLETED && this != TRANSFERRED && this != NOT_KNOWN;
    }
}
