package org.daybook.outreach;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// How the stock of a material changed.
///
/// @param id       its identity
/// @param material which one
/// @param on       the site's local date
/// @param change   how many came, or fewer than 0: how many went
/// @param reason   why
/// @param activity at which they were handed out, if at one
public record MaterialEntry(UUID id, MaterialId material, LocalDate on, int change, EntryReason reason,
        Optional<ActivityId> activity) {}
