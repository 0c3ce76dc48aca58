package org.daybook.training;

import java.util.Locale;

/// The topics of trainings, following the curriculum of women's and girls' spaces (SAFEHUT, 2023-2025).
public enum TrainingTopic {
    /// Safe identification of people who may have been exploited.
    IDENTIFICATION,
    /// Working with people who lived through violence.
    TRAUMA,
    /// Mediation between languages and cultures.
    MEDIATION,
    /// Protecting children from harm.
    CHILDREN,
    /// Accompanying one person with a case file.
    CASE_WORK,
    /// Referrals, including to the national referral mechanism.
    REFERRAL,
    /// Psychological first aid.
    FIRST_AID,
    /// Digital safety, and evidence in messages and pictures.
    DIGITAL,
    /// Protection of personal data.
    DATA_PROTECTION,
    /// Care for oneself and for each other.
    SELF_CARE,
    /// Anything described in its own words.
    OTHER;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static TrainingTopic ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
