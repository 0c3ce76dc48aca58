package org.daybook.papers;

import java.util.UUID;

/// The ID of a paper: a UUIDv7.
public record PaperId(UUID value) {}
