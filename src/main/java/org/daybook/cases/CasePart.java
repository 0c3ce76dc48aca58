package org.daybook.cases;

/// The parts of a case file, in the order in which one usually needs them.
enum CasePart {
    NEEDS,
    PROTECTION,
    PLAN,
    CONTACTS,
    STANDING,
    DUTIES,
    PEOPLE,
    CLOSING
}
