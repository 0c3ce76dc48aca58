/// What colleagues leave to one another: who covers for a colleague who is away. Owns the table `absence`. Covering opens
/// what is due and the case files of the colleague, and nothing from which whoever covers is kept away.
@NullMarked
package org.daybook.teamwork;

import org.jspecify.annotations.NullMarked;
