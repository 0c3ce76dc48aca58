/// The quarterly report: what a quarter counts, protected, on the screen and in files for partners. Owns the tables
/// `frozen_report`, `frozen_line` and `frozen_file` and the views that say on which day a late mark counts; of other rooms
/// it reads only the views. What leaves this room went through [org.daybook.disclosure.Protection]; the definitions of the
/// figures stand in `docs/decisions/0011-what-the-quarter-counts.md`.
@NullMarked
package org.daybook.reports;

import org.jspecify.annotations.NullMarked;
