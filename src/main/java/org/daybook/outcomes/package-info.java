/// Questionnaires and goals: what she answered, what it amounts to, what changed. Owns the tables `site_instrument`,
/// `reading`, `reading_answer`, `reading_note`, `own_goal` and `psychosocial_lead`. What a questionnaire is stands in
/// [org.daybook.outcomes.instrument].
@NullMarked
package org.daybook.outcomes;

import org.jspecify.annotations.NullMarked;
