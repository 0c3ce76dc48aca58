/// What colleagues leave to one another: who covers for a colleague who is away, and notes for the team that are gone after
/// some days. Owns the tables `absence`, `team_note` and `team_note_rule`. Covering opens what is due and the case files of
/// the colleague, and nothing from which whoever covers is kept away.
@NullMarked
package org.daybook.teamwork;

import org.jspecify.annotations.NullMarked;
