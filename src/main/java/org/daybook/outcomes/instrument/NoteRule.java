package org.daybook.outcomes.instrument;

/// The conditions under which a score needs attention soon.
///
/// @param atMost a score of at most this value
/// @param fall   or a score at least this much below the previous one
public record NoteRule(int atMost, int fall) {}
