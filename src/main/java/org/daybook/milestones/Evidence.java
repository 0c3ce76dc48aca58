package org.daybook.milestones;

/// How the level of a language is known.
public enum Evidence {
    SELF_ESTIMATE,
    TEST,
    CERTIFICATE
}
