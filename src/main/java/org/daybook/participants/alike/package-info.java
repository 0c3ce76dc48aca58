/// How alike two cards are: pure functions of a name, a birth and what else she told. Knows no store and no screen. Rooms use
/// [Traits] and [Likeness]; only she can say whether two cards belong to one woman.
@NullMarked
package org.daybook.participants.alike;

import org.jspecify.annotations.NullMarked;
