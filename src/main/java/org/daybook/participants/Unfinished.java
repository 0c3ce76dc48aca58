package org.daybook.participants;

/// An unfinished welcome, as it is stored by now.
///
/// @param begun to continue it
/// @param form  what she told, her answers, and whether a colleague finished it meanwhile
record Unfinished(Intake.Begun begun, Welcome form) {}
