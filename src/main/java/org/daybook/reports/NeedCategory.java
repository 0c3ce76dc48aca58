package org.daybook.reports;

/// What a referral is for. Kinds of service of which a name would say too much stand under *other*.
enum NeedCategory implements Category {
    HEALTH,
    PSYCHOSOCIAL,
    LEGAL,
    SHELTER,
    WORK_OR_EDUCATION,
    FOOD_OR_THINGS,
    OTHER,
    /// She did not agree to statistics.
    NOT_KNOWN;

    /// @param need code of the kind of service
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
