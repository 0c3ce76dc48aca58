package org.daybook.exchange;

/// A sheet in which a letter may say that she came, or that she was ill: asked once. Until it is answered these marks are not taken in.
///
/// @param sheet   the place of the sheet in the plan, from 0
/// @param mapping the place of what it is about, from 0
public record MarkQuestion(int sheet, int mapping) {}
