package org.daybook.work;

/// Whether a need is met. Unknown does not mean no.
public enum Fit {
    MET,
    MISSED,
    NOT_KNOWN
}
