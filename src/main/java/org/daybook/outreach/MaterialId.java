package org.daybook.outreach;

import java.util.UUID;

/// The identity of a material.
///
/// @param value a UUIDv7
public record MaterialId(UUID value) {}
