/// What the team learns: trainings with their certificates. Everybody sees what is hers, coordinators see all. Owns the table
/// `staff_training`, which says nothing of any woman.
@NullMarked
package org.daybook.training;

import org.jspecify.annotations.NullMarked;
