package org.daybook.outcomes.instrument;

/// When somebody should look at a score soon.
///
/// @param atMost a score that is as low as this
/// @param fall   or lies this much under the one before
public record NoteRule(int atMost, int fall) {}
