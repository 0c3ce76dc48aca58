package org.daybook.services;

/// What a service helps with, in the order in which it is offered.
public enum ServiceKind {
    HEALTH,
    PSYCHOSOCIAL,
    LEGAL,
    /// A place to stay whose address must not be known: of it only the town is written down, and how to reach it.
    SHELTER,
    HELPLINE,
    /// Where the national referral mechanism of a country begins.
    NATIONAL_REFERRAL,
    POLICE,
    CHILD_PROTECTION,
    FAMILY,
    EDUCATION,
    WORK,
    CLOTHES_AND_THINGS,
    FOOD,
    OTHER;

    /// Whether it may be written down where it is. Whoever looks for somebody must not find her through this list.
    public boolean hasAddress() {
        return this != SHELTER;
    }
}
