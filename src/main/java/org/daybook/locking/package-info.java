/// What happens when a worker leaves the computer: how soon the screen locks, each person's place and unsaved input at that
/// time, and her short code. Knows no locked screen; the window, in `app`, does the locking.
@NullMarked
package org.daybook.locking;

import org.jspecify.annotations.NullMarked;
