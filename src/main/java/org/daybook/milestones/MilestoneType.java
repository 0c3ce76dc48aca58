package org.daybook.milestones;

/// What she reached: a closed list, so that it can be counted without reading. That something was refused to her is not on
/// it: what an office said no to belongs to a case file, if anywhere.
public enum MilestoneType {
    /// A residence permit was asked for.
    PERMIT_APPLIED,
    PERMIT_OBTAINED,
    PERMIT_RENEWED,
    /// The status of a long-term resident was asked for (Regulation (EU) 2021/1147, Annex VIII, R.2.11).
    LONG_STAY_APPLIED,
    HEALTH_CARD,
    TAX_CODE,
    /// In the register of the municipality.
    REGISTERED,
    BANK_ACCOUNT,
    /// A place for a child of hers, at a school or where small children are looked after.
    SCHOOL_PLACE,
    /// That what she learned elsewhere counts here (R.2.10).
    RECOGNITION_APPLIED,
    RECOGNITION_OBTAINED,
    /// She says or shows that she knows her rights.
    RIGHTS_KNOWN,
    /// She took part in something in the town.
    COMMUNITY_ACTIVITY,
    CV_MADE,
    DRIVING_LICENCE,
    /// How well she speaks a language.
    LANGUAGE,
    /// Something that she can do.
    SKILL,
    /// A certificate or a qualification, given by somebody else.
    CERTIFICATE
}
