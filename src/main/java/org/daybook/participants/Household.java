package org.daybook.participants;

/// The people she lives with. Never where.
public enum Household {
    ALONE,
    WITH_CHILDREN,
    WITH_PARTNER,
    WITH_PARTNER_AND_CHILDREN,
    WITH_FAMILY,
    WITH_OTHERS,
    IN_A_CENTRE,
    AT_WORK,
    NOWHERE_FIXED,
    OTHER,
    PREFERS_NOT,
    NOT_KNOWN
}
