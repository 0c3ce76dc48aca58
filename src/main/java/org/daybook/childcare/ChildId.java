package org.daybook.childcare;

import java.util.UUID;

/// The ID of a child: a UUIDv7.
public record ChildId(UUID value) {}
