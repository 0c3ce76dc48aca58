/// What the team learns: trainings with their certificates, and supervision. Staff see their own, coordinators see all. Owns
/// the tables `staff_training`, `supervision`, `supervision_member` and `supervision_rule`, which contain nothing about any
/// woman.
@NullMarked
package org.daybook.training;

import org.jspecify.annotations.NullMarked;
