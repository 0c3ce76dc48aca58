package org.daybook.paths;

import java.time.LocalDate;
import org.daybook.participants.PersonRow;

/// Somebody who waits for a place in a group.
///
/// @param person her line
/// @param place  1 for the woman who asked first
/// @param since  the day on which she asked
public record Waiter(PersonRow person, int place, LocalDate since) {}
