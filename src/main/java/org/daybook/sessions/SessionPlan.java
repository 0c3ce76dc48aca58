package org.daybook.sessions;

import org.daybook.ui.Place;

/// Where a session that is planned is changed: moved, cancelled, or with those that come again.
///
/// @param id of which session
public record SessionPlan(SessionId id) implements Place {}
