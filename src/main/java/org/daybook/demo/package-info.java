/// An invented site: people, sessions and attendance that never existed, drawn from a seed and written through the program's
/// own rooms, so that users who look around, tests and measurements see what a real store contains.
@NullMarked
package org.daybook.demo;

import org.jspecify.annotations.NullMarked;
