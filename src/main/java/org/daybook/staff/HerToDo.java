package org.daybook.staff;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.ParticipantId;

/// Something that is due about one woman, as listed on the overview of her record.
///
/// @param by      the site's date by which it should be done
/// @param words   what, in the worker's language
/// @param section the section of her record in which it is done
public record HerToDo(LocalDate by, String words, String section) {
    /// The number of days ahead for which it is listed.
    public static final int DAYS_AHEAD = 14;

    /// A source of what is due in a room.
    @FunctionalInterface
    public interface Source {
        /// Returns what is due about her, as far as the worker may see it. Called on the write lane's thread, in its own
        /// passage.
        List<HerToDo> about(ParticipantId her);
    }
}
