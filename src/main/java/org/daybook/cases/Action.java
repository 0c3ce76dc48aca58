package org.daybook.cases;

import java.time.LocalDate;

/// A row of the plan.
///
/// @param id       its identity
/// @param told     what was agreed
/// @param status   the outcome so far
/// @param statusOn the day since when
public record Action(ActionId id, NewAction told, ActionStatus status, LocalDate statusOn) {}
