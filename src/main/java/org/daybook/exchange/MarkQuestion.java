package org.daybook.exchange;

/// A sheet in which a sign may mean that she came, or that she did not: asked once. Until it is answered, these marks are not
/// imported.
///
/// @param sheet   the place of the sheet in the plan, from 0
/// @param mapping the place of its mapping, from 0
/// @param sign    the sign as written, in lower case
public record MarkQuestion(int sheet, int mapping, String sign) {}
