package org.daybook.staff;

/// What a room shows on the page of a colleague.
///
/// @param controller shows it
public record ColleagueCard(Class<? extends Shown> controller) {
    /// The controller of such a card. On the screen thread.
    public interface Shown {
        /// Shows it of somebody.
        void show(StaffId who);
    }
}
