package org.daybook.reports;

/// Civic milestones (indicator 27). Kinds that funders do not ask for separately are under *other*.
enum MilestoneCategory implements Category {
    PERMIT_APPLIED,
    /// Obtained or renewed.
    PERMIT_OBTAINED,
    LONG_STAY_APPLIED,
    HEALTH_CARD,
    TAX_CODE,
    BANK_ACCOUNT,
    SCHOOL_PLACE,
    RECOGNITION_APPLIED,
    OTHER,
    /// She did not consent to statistics.
    NOT_KNOWN;

    /// @param kind the code of the kind of milestone
    static MilestoneCategory of(String kind) {
        return switch (kind) {
            case "permit-applied" -> PERMIT_APPLIED;
            case "permit-obtained", "permit-renewed" -> PERMIT_OBTAINED;
            case "long-stay-applied" -> LONG_STAY_APPLIED;
            case "health-card" -> HEALTH_CARD;
            case "tax-code" -> TAX_CODE;
            case "bank-account" -> BANK_ACCOUNT;
            case "school-place" -> SCHOOL_PLACE;
            case "recognition-applied" -> RECOGNITION_APPLIED;
            default -> OTHER;
        };
    }
}
