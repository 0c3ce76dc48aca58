/// Questionnaires and goals: her answers, their scores, and what changed. Questionnaires themselves are defined in
/// [org.daybook.outcomes.instrument].
@NullMarked
package org.daybook.outcomes;

import org.jspecify.annotations.NullMarked;
