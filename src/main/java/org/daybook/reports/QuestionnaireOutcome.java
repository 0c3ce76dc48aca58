package org.daybook.reports;

/// The outcome of a questionnaire for a person whose path ended. Together they cover everyone.
enum QuestionnaireOutcome implements Category {
    IMPROVED,
    SAME,
    WORSE,
    /// There is no score at the beginning or none at the end.
    UNPAIRED,
    /// She was asked and declined.
    DECLINED,
    /// She did not consent to statistics, or no longer consents to the use of her answers.
    NOT_KNOWN
}
