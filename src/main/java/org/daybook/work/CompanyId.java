package org.daybook.work;

import java.util.UUID;

/// Identity of a company.
public record CompanyId(UUID value) {}
