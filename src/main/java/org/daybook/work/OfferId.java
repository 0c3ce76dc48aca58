package org.daybook.work;

import java.util.UUID;

/// Identity of an offer.
public record OfferId(UUID value) {}
