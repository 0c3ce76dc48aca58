package org.daybook.paths;

import org.daybook.staff.UnitOfWork;

/// Whether sessions are planned at which all groups of a path come together. Declared here, supplied by the room that keeps the
/// calendar.
@FunctionalInterface
public interface WholePath {
    /// Checks whether there is one from today on. Joins the caller's passage.
    boolean isPlanned(UnitOfWork work, Path path);
}
