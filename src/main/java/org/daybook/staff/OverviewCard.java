package org.daybook.staff;

import java.util.function.Consumer;
import org.daybook.base.ParticipantId;

/// What a room shows on the overview of her record.
///
/// @param column     in which column, where there is room for more than one
/// @param order      among those of the same column; the smallest comes first
/// @param controller that of its view, registered with the views and made anew for every record
public record OverviewCard(Column column, int order, Class<? extends Shown> controller) {
    /// Columns from the start of the line; one below the other where there is little room.
    public enum Column {
        /// What is next.
        START,
        /// Where she goes.
        MIDDLE,
        /// How she is.
        END
    }

    /// What the card's controller can do.
    public interface Shown {
        /// Called on the screen thread once the record was opened: ask for what is shown about her.
        ///
        /// @param turnTo leads to a section of her record, by its key
        void show(ParticipantId her, Consumer<String> turnTo);
    }
}
