package org.daybook.reports;

/// The purpose of a referral. Kinds of service whose name would reveal too much are under *other*.
enum NeedCategory implements Category {
    HEALTH,
    PSYCHOSOCIAL,
    LEGAL,
    SHELTER,
    WORK_OR_EDUCATION,
    FOOD_OR_THINGS,
    OTHER,
    /// She did not consent to statistics.
    NOT_KNOWN;

    /// @param need the code of the kind of service
    static NeedCategory of(String need) {
        return switch (need) {
            case "health" -> HEALTH;
            case "psychosocial" -> PSYCHOSOCIAL;
            case "legal" -> LEGAL;
            case "shelter" -> SHELTER;
            case "work", "education" -> WORK_OR_EDUCATION;
            case "food", "clothes-and-things" -> FOOD_OR_THINGS;
            default -> OTHER;
        };
    }
}
