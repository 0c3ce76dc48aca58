package org.daybook.staff;

import java.util.function.Consumer;
import org.daybook.base.ParticipantId;

/// A card of a room on the overview of her record.
///
/// @param column     the column, if there is room for more than one
/// @param order      position in that column; the smallest comes first
/// @param controller the controller of its view, registered with the views and created again for every record
public record OverviewCard(Column column, int order, Class<? extends Shown> controller) {
    /// Columns from the start of the line; stacked if there is little room.
    public enum Column {
        /// What is next.
        START,
        /// Where she goes.
        MIDDLE,
        /// How she is.
        END
    }

    /// The operations of the card's controller.
    public interface Shown {
        /// Called on the screen thread once the record was opened: loads what is shown about her.
        ///
        /// @param turnTo opens a section of her record, by its key
        void show(ParticipantId her, Consumer<String> turnTo);
    }
}
