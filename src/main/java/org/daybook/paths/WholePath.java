package org.daybook.paths;

import org.daybook.staff.UnitOfWork;

/// Whether sessions are planned at which all groups of a path come together. Owned here, known by whoever keeps the
/// calendar.
@FunctionalInterface
public interface WholePath {
    /// Whether there is one from today on. Joins the caller's passage.
    boolean isPlanned(UnitOfWork work, Path path);
}
