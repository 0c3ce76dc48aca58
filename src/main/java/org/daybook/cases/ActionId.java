package org.daybook.cases;

import java.util.UUID;

/// Identity of a row of the action plan.
///
/// @param value a UUIDv7
public record ActionId(UUID value) {}
