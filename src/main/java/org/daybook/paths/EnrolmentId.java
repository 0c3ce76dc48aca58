package org.daybook.paths;

import java.util.UUID;

/// Identity of an enrolment.
///
/// @param value a UUIDv7
public record EnrolmentId(UUID value) {}
