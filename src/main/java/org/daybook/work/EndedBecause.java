package org.daybook.work;

/// Why work ended, according to her.
public enum EndedBecause {
    HER_CHOICE,
    CONTRACT_OVER,
    OTHER_WORK,
    DISMISSED,
    CONDITIONS,
    OTHER,
    NOT_TOLD
}
