/// Updates of the program from a file that a user brings: who made it, whether it is complete, and how it replaces the current
/// version without touching a file that is in use. Does not depend on JavaFX or a network. The format of the file and the way
/// back are described in `docs/updating.md`, the reasons in decisions 62 and 63.
@NullMarked
package org.daybook.update;

import org.jspecify.annotations.NullMarked;
