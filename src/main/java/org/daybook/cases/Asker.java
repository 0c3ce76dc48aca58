package org.daybook.cases;

/// Who from outside asks about her.
public enum Asker {
    POLICE,
    COURT,
    IMMIGRATION,
    OTHER
}
