package org.daybook.exchange;

/// A sheet in which a sign may say that she came, or that she did not: asked once. Until it is answered these marks are not taken in.
///
/// @param sheet   the place of the sheet in the plan, from 0
/// @param mapping the place of what it is about, from 0
/// @param sign    which, as it stands there, in small letters
public record MarkQuestion(int sheet, int mapping, String sign) {}
