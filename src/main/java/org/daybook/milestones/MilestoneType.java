package org.daybook.milestones;

/// What she reached: a closed list, so that it can be counted without reading. Refusals are not on it: what an office refused
/// her belongs in a case file, if anywhere.
public enum MilestoneType {
    /// She applied for a residence permit.
    PERMIT_APPLIED,
    PERMIT_OBTAINED,
    PERMIT_RENEWED,
    /// She applied for the status of a long-term resident (Regulation (EU) 2021/1147, Annex VIII, R.2.11).
    LONG_STAY_APPLIED,
    HEALTH_CARD,
    TAX_CODE,
    /// She is registered with the municipality.
    REGISTERED,
    BANK_ACCOUNT,
    /// A place for a child of hers at a school or in day care.
    SCHOOL_PLACE,
    /// Recognition of what she learned elsewhere (R.2.10).
    RECOGNITION_APPLIED,
    RECOGNITION_OBTAINED,
    /// She says or shows that she knows her rights.
    RIGHTS_KNOWN,
    /// She took part in something in the town.
    COMMUNITY_ACTIVITY,
    CV_MADE,
    DRIVING_LICENCE,
    /// Her level of a language.
    LANGUAGE,
    /// Something that she can do.
    SKILL,
    /// A certificate or a qualification, given by somebody else.
    CERTIFICATE
}
