package org.daybook.staff;

import java.util.List;
import org.daybook.base.ParticipantId;

/// What a room knows of who received something about a woman (Regulation (EU) 2016/679, Articles 15(1)(c) and 19). A room
/// returns what is actually recorded, and leaves out what she may not be told: the list is read together with her.
public interface RecipientSource {
    /// Returns everything that was given out, in any order; empty if nothing was. Joins the caller's passage.
    List<Received> received(UnitOfWork work, ParticipantId her);
}
