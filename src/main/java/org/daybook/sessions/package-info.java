/// Sessions (gatherings), their registers, the count at the door, and Today. Owns the tables `session`, `attendance`,
/// `door_letter` and `door_count` and publishes the views `v_session`, `v_attendance` and `v_door_count`.
@NullMarked
package org.daybook.sessions;

import org.jspecify.annotations.NullMarked;
