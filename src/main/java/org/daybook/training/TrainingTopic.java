package org.daybook.training;

import java.util.Locale;

/// What is learned, after the curriculum of women's and girls' spaces (SAFEHUT, 2023-2025).
public enum TrainingTopic {
    /// To recognise safely who may have been exploited.
    IDENTIFICATION,
    /// To work with people who lived through violence.
    TRAUMA,
    /// To mediate between languages and cultures.
    MEDIATION,
    /// To keep children from harm.
    CHILDREN,
    /// To accompany one person with a case file.
    CASE_WORK,
    /// To refer, also to the national referral mechanism.
    REFERRAL,
    /// Psychological first aid.
    FIRST_AID,
    /// Digital safety, and evidence in messages and pictures.
    DIGITAL,
    /// To keep personal data.
    DATA_PROTECTION,
    /// To look after oneself and each other.
    SELF_CARE,
    /// Whatever its own words say.
    OTHER;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static TrainingTopic ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
