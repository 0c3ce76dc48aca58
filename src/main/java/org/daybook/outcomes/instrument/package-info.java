/// What a questionnaire is and what its answers amount to: read from a data file, scored, compared. Pure: no store, no
/// screen, no clock. Rules: `docs/instruments.md`.
@NullMarked
package org.daybook.outcomes.instrument;

import org.jspecify.annotations.NullMarked;
