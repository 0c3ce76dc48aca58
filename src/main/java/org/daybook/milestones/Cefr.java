package org.daybook.milestones;

/// The level of a language (Common European Framework of Reference, Companion volume 2020).
public enum Cefr {
    PRE_A1,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
