package org.daybook.cases;

import java.util.UUID;

/// Identity of a contact, held or planned.
///
/// @param value a UUIDv7
public record FollowUpId(UUID value) {}
