package org.daybook.work;

import java.util.UUID;

/// The identity of a placement.
public record PlacementId(UUID value) {}
