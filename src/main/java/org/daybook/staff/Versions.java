package org.daybook.staff;

import java.util.List;
import org.daybook.base.ParticipantId;

/// The history of what a room stores about a woman.
public interface Versions {
    /// Returns the versions, oldest first; the last one is current. Joins the caller's passage.
    List<Version> versions(UnitOfWork work, ParticipantId her);
}
