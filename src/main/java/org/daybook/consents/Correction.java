package org.daybook.consents;

/// Why an answer was written without asking her.
public enum Correction {
    /// Her yes counts again, as she gave it on its day.
    VALID_AGAIN,
    /// It was asked with a referral that was prepared by mistake.
    MISTAKE
}
