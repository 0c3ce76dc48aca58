package org.daybook.work;

import java.util.UUID;

/// The identity of a contact with a company, or of one of its versions.
///
/// @param value the identity
public record CompanyTalkId(UUID value) {}
