package org.daybook.participants;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.ParticipantId;
import org.daybook.ui.RightToLeft;

/// One line of a list: her card and an initial, never her name.
///
/// @param id          her identity
/// @param card        the number on her card
/// @param initial     for example `A.`, or empty
/// @param welcomedOn  the day she got her card
/// @param birthYear   the year of her birth, if told; for staff who may open records
/// @param language    ISO 639 code, if told
/// @param roomName    how she likes to be known in a group, if told; shown only inside a session
/// @param pictureMark code of the picture she chose, if any
/// @param welcome     whether her welcome was finished or stopped half-way
public record PersonRow(ParticipantId id, CardNumber card, String initial, LocalDate welcomedOn,
        OptionalInt birthYear, Optional<String> language, Optional<String> roomName, Optional<String> pictureMark,
        Welcome.Ending welcome) {

    static String initialOf(Optional<String> name) {
        return name.map(String::strip).filter(stripped -> !stripped.isEmpty())
                .map(stripped -> stripped.substring(0, stripped.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + ".")
                .map(RightToLeft::part).orElse("");
    }
}
