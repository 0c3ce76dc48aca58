/// Signing in and what surrounds it: the screens of a locked store (first start, making, restoring, recovery, short code, the
/// counter at the door), and what this computer remembers.
@NullMarked
package org.daybook.signin;

import org.jspecify.annotations.NullMarked;
