package org.daybook.paths;

import org.daybook.participants.PersonRow;

/// A woman on a path, as a list shows her.
///
/// @param person    her line
/// @param enrolment her enrolment
public record Enrolled(PersonRow person, Enrolment enrolment) {}
