/// An invented site: people, sessions and attendance that nobody lived, drawn from a seed and written through the
/// house's own rooms, so that looking around, tests and measurements see what a real store holds. Owns no table; knows the rooms,
/// not the house that holds them.
@NullMarked
package org.daybook.app.invented;

import org.jspecify.annotations.NullMarked;
