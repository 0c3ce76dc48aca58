package org.daybook.staff;

import java.util.UUID;

/// Identity of a member of staff.
///
/// @param value a UUIDv7
public record StaffId(UUID value) {}
