package org.daybook.staff;

/// A card that a room shows on the page of a colleague.
///
/// @param controller the controller of its view
public record ColleagueCard(Class<? extends Shown> controller) {
    /// The controller of such a card. Used on the screen thread.
    public interface Shown {
        /// Shows the card of a colleague.
        void show(StaffId who);
    }
}
