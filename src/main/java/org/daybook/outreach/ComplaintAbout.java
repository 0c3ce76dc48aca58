package org.daybook.outreach;

/// The subject of a complaint.
public enum ComplaintAbout {
    STAFF,
    OTHERS_WHO_COME,
    WAITING,
    ACTIVITIES,
    ROOMS,
    PRIVACY,
    OTHER
}
