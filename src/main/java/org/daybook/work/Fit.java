package org.daybook.work;

/// Whether a need is met. What nobody knows is not a no.
public enum Fit {
    MET,
    MISSED,
    NOT_KNOWN
}
