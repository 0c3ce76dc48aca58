package org.daybook.work;

import java.util.UUID;

/// The identity of an offer.
public record OfferId(UUID value) {}
