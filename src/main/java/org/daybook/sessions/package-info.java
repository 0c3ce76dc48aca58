/// Sessions (gatherings), their registers, and Today. Owns the tables `session` and `attendance` and publishes the
/// views `v_session` and `v_attendance`.
@NullMarked
package org.daybook.sessions;

import org.jspecify.annotations.NullMarked;
