package org.daybook.work;

/// What an opening needs.
public enum OpeningNeed {
    MAY_WORK,
    TIMES,
    HOURS,
    LANGUAGE,
    CHILDCARE
}
