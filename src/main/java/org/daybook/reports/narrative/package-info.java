/// The text of a report and what in it may give a woman away. Knows nothing of the store.
@NullMarked
package org.daybook.reports.narrative;

import org.jspecify.annotations.NullMarked;
