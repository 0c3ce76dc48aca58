/// What colleagues leave for each other: who covers for a colleague who is away, and notes for the team that are deleted after
/// some days. Covering gives access to what is due and the case files of the colleague, except for women hidden from the
/// covering colleague.
@NullMarked
package org.daybook.teamwork;

import org.jspecify.annotations.NullMarked;
