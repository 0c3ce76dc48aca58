package org.daybook.outreach;

/// What a complaint is about.
public enum ComplaintAbout {
    STAFF,
    OTHERS_WHO_COME,
    WAITING,
    ACTIVITIES,
    ROOMS,
    PRIVACY,
    OTHER
}
