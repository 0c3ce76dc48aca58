/// What the team learns: trainings with their certificates, and supervision. Everybody sees what is hers, coordinators see all.
/// Owns the tables `staff_training`, `supervision`, `supervision_member` and `supervision_rule`, which say nothing of any woman.
@NullMarked
package org.daybook.training;

import org.jspecify.annotations.NullMarked;
