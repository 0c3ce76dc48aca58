package org.daybook.participants;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// Maps rows of `participant` to records.
final class ParticipantRows {
    static final RowViewMapper<Participant> WHOLE = row -> new Participant(new ParticipantId(id(row, "id")), card(row),
            day(row, "welcomed_on"), maybeText(row, "preferred_name"), maybeText(row, "language"), birth(row),
            maybeText(row, "citizenship").map(Citizenship::new), maybeText(row, "access_needs"),
            maybeText(row, "room_name"), maybeText(row, "picture_mark"), ending(row));

    static final RowViewMapper<PersonRow> LINE = row -> new PersonRow(new ParticipantId(id(row, "id")), card(row),
            PersonRow.initialOf(maybeText(row, "preferred_name")), day(row, "welcomed_on"),
            maybeNumber(row, "birth_year"), maybeText(row, "language"), maybeText(row, "room_name"),
            maybeText(row, "picture_mark"), ending(row));

    private ParticipantRows() {}

    static String code(Welcome.Ending ending) {
        return switch (ending) {
            case FINISHED -> "finished";
            case STOPPED -> "stopped";
        };
    }

    private static Welcome.Ending ending(RowView row) {
        return text(row, "welcome").equals("finished") ? Welcome.Ending.FINISHED : Welcome.Ending.STOPPED;
    }

    private static CardNumber card(RowView row) {
        return CardNumber.read(text(row, "card"))
                .orElseThrow(() -> new IllegalStateException("a stored card does not fit"));
    }

    static Optional<Birth> birth(RowView row) {
        var year = maybeNumber(row, "birth_year");
        return year.isPresent()
                ? Optional.of(new Birth(year.getAsInt(), maybeNumber(row, "birth_month")))
                : Optional.empty();
    }
}
