package org.daybook.cases;

/// The outsider who asks about her.
public enum Asker {
    POLICE,
    COURT,
    IMMIGRATION,
    OTHER
}
