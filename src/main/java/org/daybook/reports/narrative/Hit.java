package org.daybook.reports.narrative;

/// A phrase in the text that might identify a woman.
///
/// @param heading  the heading above it
/// @param words    the words found, as written
/// @param why      the reason
/// @param sentence the sentence that contains it: a finding that is kept for a reason is kept in this sentence only
public record Hit(Narrative.Heading heading, String words, Finding why, String sentence) {}
