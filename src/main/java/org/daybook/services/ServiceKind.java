package org.daybook.services;

/// What a service helps with, in display order.
public enum ServiceKind {
    HEALTH,
    PSYCHOSOCIAL,
    LEGAL,
    /// A place to stay whose address must be secret: only its town and how to contact it are recorded.
    SHELTER,
    HELPLINE,
    /// The entry point to a country's national referral mechanism.
    NATIONAL_REFERRAL,
    POLICE,
    CHILD_PROTECTION,
    FAMILY,
    EDUCATION,
    WORK,
    CLOTHES_AND_THINGS,
    FOOD,
    OTHER;

    /// Checks whether its location may be recorded. A person searching for a woman must not find her through this list.
    public boolean hasAddress() {
        return this != SHELTER;
    }
}
