package org.daybook.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// When and by whom something was done, by the identity of its audit line, which the journal's lines also carry. Called inside
/// a passage.
public final class Acts {
    private final AuditStore store = new AuditStore();

    /// @param on the site's date
    /// @param by who did it
    public record Act(LocalDate on, StaffId by) {}

    /// Returns the act of an audit line; empty once that part of the trail was purged.
    public Optional<Act> of(UnitOfWork work, UUID line) {
        return store.byId(work.tx(), line)
                .map(row -> new Act(LocalDate.ofInstant(Instant.parse(row.at()), work.zone()),
                        new StaffId(UUID.fromString(row.who()))));
    }
}
