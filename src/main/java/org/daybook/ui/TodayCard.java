package org.daybook.ui;

import javafx.scene.Node;

/// What a room shows on Today, made anew for each visit. It takes no room while it has nothing to say.
///
/// @param place where on the page
/// @param order among those of the same place; the smallest comes first
/// @param view  what is shown, in no scene yet
public record TodayCard(Where place, int order, Node view) {
    /// Where on the page.
    public enum Where {
        /// A line over the day's sessions.
        ABOVE,
        /// Beside the day's sessions, over what is to do.
        BESIDE,
        /// At the end of the status line.
        STATUS
    }
}
