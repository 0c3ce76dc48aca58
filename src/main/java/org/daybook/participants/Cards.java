package org.daybook.participants;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Subjects;
import org.daybook.staff.UnitOfWork;

/// Women with a card, as the audit trail names them.
///
/// @param store where the cards are
record Cards(ParticipantStore store) implements Subjects {
    @Override
    public Optional<UUID> find(UnitOfWork work, String typed) {
        return CardNumber.read(typed).flatMap(card -> store.byCard(work.tx(), card).visible(work).stream().findFirst())
                .map(row -> row.id().value());
    }

    @Override
    public Map<UUID, String> words(UnitOfWork work, Set<UUID> subjects) {
        var words = new HashMap<UUID, String>();
        subjects.forEach(
                id -> store.row(work, new ParticipantId(id)).ifPresent(row -> words.put(id, row.card().toString())));
        return words;
    }

    @Override
    public Map<UUID, LocalDate> ofAge(UnitOfWork work, Set<UUID> subjects) {
        var days = new HashMap<UUID, LocalDate>();
        subjects.forEach(id -> store.ofAgeOn(work.tx(), id).ifPresent(day -> days.put(id, day)));
        return days;
    }
}
