/// How alike two cards are: pure functions on a name, a birth and what else she told. Knows no store and no screen.
/// Rooms use [Traits] and [Likeness]; whether two cards are one woman, only she can say.
@NullMarked
package org.daybook.participants.alike;

import org.jspecify.annotations.NullMarked;
