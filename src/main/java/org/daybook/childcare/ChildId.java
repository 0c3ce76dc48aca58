package org.daybook.childcare;

import java.util.UUID;

/// The identity of a child: a UUIDv7.
public record ChildId(UUID value) {}
