/// The launch guide of a new space: five phases with steps, each with who does it, by when, what shows it, and who signed it
/// off. It contains nothing about any woman.
@NullMarked
package org.daybook.launch;

import org.jspecify.annotations.NullMarked;
