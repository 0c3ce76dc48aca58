package org.daybook.consents;

/// Whether the seven points were read to her before she answered (HTCDS v2.0, guidance on consent: what she agrees to, why it
/// is asked, what it is used for, research without names, her right to see it, how long it is kept, how to withdraw it).
public enum SevenPoints {
    /// All seven.
    EXPLAINED,
    /// Not all of them yet.
    NOT_YET
}
