package org.daybook.sessions;

import org.daybook.ui.Place;

/// The sheet on which is ticked who came.
///
/// @param id of which session
public record SessionSheet(SessionId id) implements Place {}
