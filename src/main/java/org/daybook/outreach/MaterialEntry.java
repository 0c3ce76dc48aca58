package org.daybook.outreach;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A change in the stock of a material.
///
/// @param id       its identity
/// @param material the material
/// @param on       the site's local date
/// @param change   the number added, or a negative number of those removed
/// @param reason   the reason
/// @param activity the activity at which they were handed out, if any
public record MaterialEntry(UUID id, MaterialId material, LocalDate on, int change, EntryReason reason,
        Optional<ActivityId> activity) {}
