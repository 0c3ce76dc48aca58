package org.daybook.accountability;

/// How many people lie in a store, by what lies there about them. A person counts in every tier that fits her.
///
/// @param people       with a card
/// @param caseFiles    of these, with a case file
/// @param telephones   of these, of whom a telephone number is or was written down
/// @param withChildren of these, who told of children
record ImpactCounts(int people, int caseFiles, int telephones, int withChildren) {}
