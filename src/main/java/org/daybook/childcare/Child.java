package org.daybook.childcare;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;

/// A child as stored.
///
/// @param id      its ID
/// @param her     the mother
/// @param told    what she wanted recorded
/// @param since   the day on which it was recorded
/// @param endedOn since when the child no longer comes; empty while it may be signed in
public record Child(ChildId id, ParticipantId her, ChildForm told, LocalDate since, Optional<LocalDate> endedOn) {}
