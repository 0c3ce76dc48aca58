/// Questionnaires and their results: read from a data file, scored, compared. Pure: no store, no screen, no clock. Rules:
/// `docs/instruments.md`.
@NullMarked
package org.daybook.outcomes.instrument;

import org.jspecify.annotations.NullMarked;
