package org.daybook.staff;

import java.time.Instant;
import java.util.UUID;

/// The point where the audit trail begins after old lines were purged.
///
/// @param id      identity
/// @param upto    the last line that was purged
/// @param lineMac its MAC, to which the first line kept is chained
/// @param at      when
/// @param who     who purged
record Checkpoint(UUID id, long upto, byte[] lineMac, Instant at, StaffId who) {}
