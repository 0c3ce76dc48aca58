package org.daybook.cases;

/// The areas in which she may want something (the service types of 2.3, in a worker's words).
public enum Area {
    /// Being safe from harm, also at home.
    PROTECTION,
    HEALTH,
    PSYCHOSOCIAL,
    LEGAL,
    /// Residence, documents, registration.
    PAPERS,
    HOUSING,
    /// Food, clothes, money.
    MATERIAL,
    CHILDREN,
    LEARNING,
    WORK,
    OTHER
}
