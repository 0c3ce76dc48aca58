package org.daybook.work;

import java.util.UUID;

/// The identity of a sign at a company.
public record WarningId(UUID value) {}
