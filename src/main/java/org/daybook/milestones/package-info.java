/// What she reached, in her own life and in the town: facts with a day, and a certificate that she can take home. Owns the
/// table `milestone`. Whoever accompanies her writes; only what she wants written down.
@NullMarked
package org.daybook.milestones;

import org.jspecify.annotations.NullMarked;
