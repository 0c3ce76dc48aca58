package org.daybook.sessions;

import org.daybook.ui.Place;

/// The page where a planned session is changed: moved or cancelled, alone or with the later sessions of its series.
///
/// @param id the session
public record SessionPlan(SessionId id) implements Place {}
