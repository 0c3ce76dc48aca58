/// The text of a report, and the search for phrases in it that might identify a woman. Does not access the store.
@NullMarked
package org.daybook.reports.narrative;

import org.jspecify.annotations.NullMarked;
