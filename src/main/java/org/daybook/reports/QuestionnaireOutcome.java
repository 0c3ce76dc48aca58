package org.daybook.reports;

/// What a questionnaire says about somebody whose path ended; together everybody.
enum QuestionnaireOutcome implements Category {
    IMPROVED,
    SAME,
    WORSE,
    /// There is no score at the beginning or none at the end.
    UNPAIRED,
    /// She was asked and would rather not.
    DECLINED,
    /// She did not agree to statistics, or does not agree any more to what she answered being used.
    NOT_KNOWN
}
