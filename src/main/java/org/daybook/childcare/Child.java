package org.daybook.childcare;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;

/// A child as it is written down.
///
/// @param id      its identity
/// @param her     the mother
/// @param told    what she wanted written down
/// @param since   the day on which it was
/// @param endedOn since when the child comes no more; empty while it may be signed in
public record Child(ChildId id, ParticipantId her, ChildForm told, LocalDate since, Optional<LocalDate> endedOn) {}
