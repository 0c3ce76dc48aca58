package org.daybook.exchange;

/// A column in which day and month are in doubt: asked once.
///
/// @param sheet   the place of the sheet in the plan, from 0
/// @param mapping the place of its mapping, from 0
/// @param field   the column
public record DateQuestion(int sheet, int mapping, ImportField field) {}
