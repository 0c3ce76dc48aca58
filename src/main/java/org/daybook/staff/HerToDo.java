package org.daybook.staff;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.ParticipantId;

/// Something that is to do about one woman, as the overview of her record lists it.
///
/// @param by      the site's date until which it should be done
/// @param words   what, in the worker's language
/// @param section the section of her record in which it is done
public record HerToDo(LocalDate by, String words, String section) {
    /// How far ahead it is listed.
    public static final int DAYS_AHEAD = 14;

    /// Where a room keeps what is to do.
    @FunctionalInterface
    public interface Source {
        /// What is to do about her, as far as the worker may see it. On the write lane's thread, in a passage of its own.
        List<HerToDo> about(ParticipantId her);
    }
}
