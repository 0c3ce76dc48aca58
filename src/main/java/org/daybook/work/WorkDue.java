package org.daybook.work;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.contact.Advice;
import org.daybook.participants.CardNumber;

/// Something that is to do about somebody's work.
///
/// @param her  who
/// @param card her card
/// @param on   since when it is due
/// @param mark the mark at which she is asked; empty where somebody should speak with her
/// @param call whether to call her now
public record WorkDue(ParticipantId her, CardNumber card, LocalDate on, Optional<WorkMark> mark,
        Advice.Verdict call) {}
