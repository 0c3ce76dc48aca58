package org.daybook.participants;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.Told;
import org.daybook.staff.Told.Line;
import org.daybook.staff.Told.Value;

/// Membership as it is read to her.
final class ToldOfHer {
    private ToldOfHer() {}

    static Told of(Participant her) {
        var lines = Stream.of(Optional.of(new Line("participants.copy.card", new Value.Words(her.card().toString()))),
                Optional.of(new Line("participants.copy.since", new Value.Day(her.welcomedOn()))),
                Told.words("participants.copy.name", her.preferredName()),
                Told.words("participants.copy.room-name", her.roomName()),
                her.language().map(code -> new Line("participants.told.language", new Value.Language(code))),
                her.birth().map(birth -> new Line("participants.copy.born", born(birth))),
                her.citizenship().map(ToldOfHer::citizenship),
                Told.words("participants.told.access-needs", her.accessNeeds()));
        return new Told("participants.record.membership", lines.flatMap(Optional::stream).toList());
    }

    private static Value born(Birth birth) {
        return birth.month().isPresent()
                ? new Value.Month(YearMonth.of(birth.year(), birth.month().getAsInt()))
                : new Value.Number(birth.year());
    }

    private static Line citizenship(Citizenship state) {
        return new Line("participants.told.citizenship", new Value.Country(state.code()));
    }
}
