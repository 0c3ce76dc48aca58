package org.daybook.sessions;

import org.daybook.ui.Place;

/// The sheet for ticking who came.
///
/// @param id the session
public record SessionSheet(SessionId id) implements Place {}
