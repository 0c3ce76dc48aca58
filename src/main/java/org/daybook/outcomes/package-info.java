/// Questionnaires and goals: her answers, their scores, and what changed. Owns the tables `site_instrument`, `reading`,
/// `reading_answer`, `reading_note`, `own_goal` and `psychosocial_lead`. Questionnaires themselves are defined in
/// [org.daybook.outcomes.instrument].
@NullMarked
package org.daybook.outcomes;

import org.jspecify.annotations.NullMarked;
