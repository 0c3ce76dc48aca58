package org.daybook.reports.narrative;

/// Something in the text that may give a woman away.
///
/// @param heading  under which heading
/// @param words    what was found, as it is written
/// @param why      why
/// @param sentence the sentence in which it is: kept with a reason, it is kept in this sentence alone
public record Hit(Narrative.Heading heading, String words, Finding why, String sentence) {}
