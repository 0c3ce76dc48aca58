/// The quarterly report: what a quarter counts, protected, on the screen and in files for partners. Owns
/// the tables of what is frozen and reads only the views of other rooms. What leaves this room went through [org.daybook.disclosure.Protection]; the
/// definitions of the figures stand in `docs/decisions/0011-what-the-quarter-counts.md`.
@NullMarked
package org.daybook.reports;

import org.jspecify.annotations.NullMarked;
