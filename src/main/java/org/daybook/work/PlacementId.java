package org.daybook.work;

import java.util.UUID;

/// Identity of a placement.
public record PlacementId(UUID value) {}
