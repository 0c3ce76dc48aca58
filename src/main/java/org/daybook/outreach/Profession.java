package org.daybook.outreach;

/// The professionals a training is for.
public enum Profession {
    HEALTH,
    SOCIAL_WORK,
    EDUCATION,
    LEGAL,
    POLICE,
    MEDIATION,
    VOLUNTEERS,
    OTHER
}
