/// An invented site: people, sessions and attendance that nobody lived, drawn from a seed and written through the program's
/// own rooms, so that looking around, tests and measurements see what a real store holds. Owns no table.
@NullMarked
package org.daybook.demo;

import org.jspecify.annotations.NullMarked;
