package org.daybook.work;

import java.util.UUID;

/// The identity of a contact person at a company.
///
/// @param value the identity
public record CompanyPersonId(UUID value) {}
