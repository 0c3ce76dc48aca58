/// What leaving the desk means: how soon the screen locks, where each person was when it did and what she had half
/// typed, and her short code. Owns the tables `locking_rule`, `left_off` and `short_code`. Knows no screen that is
/// locked; what locks is the window, in `app`.
@NullMarked
package org.daybook.locking;

import org.jspecify.annotations.NullMarked;
