package org.daybook.disclosure;

import java.util.List;

/// What everybody knows besides a report: the year's earlier ones, and how the catalogue's tables hang together.
///
/// @param hidden what the earlier reports printed together
/// @param links  what the catalogue says
public record Known(AlreadyHidden hidden, List<Link> links) {
    /// Keeps the list as it is now.
    public Known {
        links = List.copyOf(links);
    }

    /// Of a catalogue whose tables do not hang together.
    public static Known of(AlreadyHidden hidden) {
        return new Known(hidden, List.of());
    }

    /// What somebody knows who reads a report, too.
    AttackerView view(Published report) {
        return AttackerView.of(report, this);
    }
}
