package org.daybook.ui;

import javafx.scene.Node;

/// What a room shows on Today, created for each visit. It takes no room while it has no content.
///
/// @param place its position on the page
/// @param order among those of the same position; the smallest comes first
/// @param view  what is shown, in no scene yet
public record TodayCard(Where place, int order, Node view) {
    /// The position on the page.
    public enum Where {
        /// A line above the day's sessions.
        ABOVE,
        /// Next to the day's sessions, above the tasks.
        BESIDE,
        /// At the end of the status line.
        STATUS
    }
}
