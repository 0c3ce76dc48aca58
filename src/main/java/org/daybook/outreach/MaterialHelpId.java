package org.daybook.outreach;

import java.util.UUID;

/// The identity of something that was given.
///
/// @param value a UUIDv7
public record MaterialHelpId(UUID value) {}
