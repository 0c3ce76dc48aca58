/// An update of the program from a file that somebody brings: who made it, whether it is whole, and how it takes the
/// place of the present version without touching a file that is in use. Knows no JavaFX and no network.
///
/// Tables owned: none. The format of the file and the way back are written down in `docs/updating.md`, why it is so in
/// decisions 62 and 63.
@NullMarked
package org.daybook.update;

import org.jspecify.annotations.NullMarked;
