package org.daybook.work;

import java.util.UUID;

/// Identity of a warning about a company.
public record WarningId(UUID value) {}
