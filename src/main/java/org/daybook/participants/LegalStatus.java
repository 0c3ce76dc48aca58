package org.daybook.participants;

/// The legal basis of her stay, as she states it: the migration guidance of HTCDS 2.0 (CC BY 4.0), and what else sites in the
/// European Union need.
public enum LegalStatus {
    NATIONAL,
    UNION_CITIZEN,
    TEMPORARY_PROTECTION,
    ASYLUM_SEEKER,
    REFUGEE,
    COMPLEMENTARY_PROTECTION,
    SPECIAL_PERMIT,
    ARTICLE_18_PERMIT,
    STATELESS,
    FAMILY,
    LABOUR,
    STUDENT,
    VISITOR,
    IRREGULAR,
    UNACCOMPANIED_CHILD,
    INTERNALLY_DISPLACED,
    FORCED,
    ENVIRONMENTAL,
    STRANDED,
    VULNERABLE,
    RETURNEE,
    DEPORTEE,
    EX_COMBATANT,
    PREFERS_NOT,
    NOT_KNOWN
}
