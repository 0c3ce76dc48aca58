package org.daybook.recovery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daybook.staff.StaffId;

/// A kit as stored: everything except what opens it.
///
/// @param id       the ID
/// @param number   as printed on its sheets
/// @param kind     one sheet, or three
/// @param begunAt  when it was begun
/// @param madeBy   who put it in force, and may have kept a copy; empty like `madeAt`
/// @param madeAt   since when it is in force; empty if it was never completed
/// @param triedAt  when it was last found to open the store
public record RecoveryKit(UUID id, int number, KitKind kind, Instant begunAt, Optional<StaffId> madeBy,
        Optional<Instant> madeAt,
        Optional<Instant> triedAt) {}
