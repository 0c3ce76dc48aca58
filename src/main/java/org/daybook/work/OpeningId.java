package org.daybook.work;

import java.util.UUID;

/// Identity of an opening.
public record OpeningId(UUID value) {}
