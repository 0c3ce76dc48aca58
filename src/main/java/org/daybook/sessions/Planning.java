package org.daybook.sessions;

import java.time.LocalDate;
import org.daybook.ui.Place;

/// The form for a new session.
///
/// @param day which date it starts with
public record Planning(LocalDate day) implements Place {}
