package org.daybook.cases;

import java.util.UUID;

/// Identity of a case file.
///
/// @param value a UUIDv7
public record CaseId(UUID value) {}
