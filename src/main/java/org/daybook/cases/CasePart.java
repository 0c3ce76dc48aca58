package org.daybook.cases;

/// The parts of a case file, in the order in which they are usually needed.
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
