package org.daybook.papers;

import java.util.UUID;

/// The identity of a paper: a UUIDv7.
public record PaperId(UUID value) {}
