package org.daybook.work;

import java.util.UUID;

/// The identity of a company.
public record CompanyId(UUID value) {}
