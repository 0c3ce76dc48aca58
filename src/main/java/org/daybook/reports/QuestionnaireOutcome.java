package org.daybook.reports;

/// What a questionnaire says about somebody whose path ended; together everybody.
enum QuestionnaireOutcome {
    IMPROVED,
    SAME,
    WORSE,
    /// There is no score at the beginning or none at the end.
    UNPAIRED,
    /// She was asked and would rather not.
    DECLINED,
    /// She did not agree to statistics, or does not agree any more to what she answered being used.
    NOT_KNOWN;

    /// How it is written in exports, in every language.
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
