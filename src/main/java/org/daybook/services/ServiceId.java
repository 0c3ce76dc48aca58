package org.daybook.services;

import java.util.UUID;

/// The identity of a service.
public record ServiceId(UUID value) {}
