package org.daybook.staff;

import java.util.List;
import org.daybook.base.ParticipantId;

/// What a room can show her of what is stored about her. It leaves out what would harm somebody else: who must not meet her,
/// from whom she is hidden, and what colleagues wrote for each other.
public interface SubjectAccessSource {
    /// Returns what the room knows, in the order in which it is read to her, without empty parts. Joins the caller's passage.
    List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her);
}
