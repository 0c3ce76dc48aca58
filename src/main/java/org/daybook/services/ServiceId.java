package org.daybook.services;

import java.util.UUID;

/// The ID of a service.
public record ServiceId(UUID value) {}
