/// The quarterly report: what a quarter counts, protected, on the screen and in files for partners. Of other rooms it reads
/// only the views. Whatever is published passes through [org.daybook.disclosure.Protection]. The definitions of the figures are
/// in `docs/decisions/0011-what-the-quarter-counts.md`.
@NullMarked
package org.daybook.reports;

import org.jspecify.annotations.NullMarked;
