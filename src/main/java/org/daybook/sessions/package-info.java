/// Sessions (gatherings), their registers, the count at the door, and Today.
@NullMarked
package org.daybook.sessions;

import org.jspecify.annotations.NullMarked;
