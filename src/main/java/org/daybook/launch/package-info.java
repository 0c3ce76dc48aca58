/// The launch guide of a new space: five phases with steps, who does each, by when, what shows it, and who signed it off. Owns the
/// table `launch_step`, which says nothing of any woman.
@NullMarked
package org.daybook.launch;

import org.jspecify.annotations.NullMarked;
