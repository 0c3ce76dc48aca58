package org.daybook.work;

import java.util.UUID;

/// The identity of an opening.
public record OpeningId(UUID value) {}
