/// Signing in and related screens: those of a locked store (first start, creating, restoring, recovery, short code, the counter
/// at the door), and what this computer remembers.
@NullMarked
package org.daybook.signin;

import org.jspecify.annotations.NullMarked;
