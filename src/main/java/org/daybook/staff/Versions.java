package org.daybook.staff;

import java.util.List;
import org.daybook.base.ParticipantId;

/// How what a room knows of a woman came to be what it is now.
public interface Versions {
    /// Oldest first; the last one is what stands there now. Joins the caller's passage.
    List<Version> versions(UnitOfWork work, ParticipantId her);
}
