/// What the team learns: trainings with their certificates, and supervision. Staff see their own, coordinators see all. Its
/// tables contain nothing about any woman.
@NullMarked
package org.daybook.training;

import org.jspecify.annotations.NullMarked;
