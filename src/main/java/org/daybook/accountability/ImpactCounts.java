package org.daybook.accountability;

/// The number of people in a store, by the data held about them. A person counts in every tier that applies to her.
///
/// @param people       with a card
/// @param caseFiles    of these, with a case file
/// @param telephones   of these, with a current or former telephone number
/// @param withChildren of these, who told of children
record ImpactCounts(int people, int caseFiles, int telephones, int withChildren) {}
