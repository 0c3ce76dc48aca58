package org.daybook.staff;

import java.util.List;
import org.daybook.base.ParticipantId;

/// What a room can show her of what is written about her. Leaves out what would harm somebody else: who must not meet
/// her, who is kept away from her, and what colleagues wrote for each other.
public interface SubjectAccessSource {
    /// What the room knows, in the order in which it is read to her; without parts in which nothing stands. Joins the
    /// caller's passage.
    List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her);
}
