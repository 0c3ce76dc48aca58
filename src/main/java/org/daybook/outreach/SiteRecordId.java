package org.daybook.outreach;

import java.util.UUID;

/// The identity of a record of the site.
///
/// @param value a UUIDv7
public record SiteRecordId(UUID value) {}
