package org.daybook.participants;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;

/// What this room's screens remember from one visit to the next while the house is open: codes and places alone,
/// and the welcome under way. On the screen thread.
final class ScreenState {
    private Optional<Draft> underWay = Optional.empty();
    private Optional<CardNumber> keptUnfinished = Optional.empty();
    private List<ParticipantId> listed = List.of();

    /// The welcome that was on the screen a moment ago, or a new one.
    Draft draft() {
        var draft = underWay.orElseGet(Draft::new);
        underWay = Optional.empty();
        return draft;
    }

    /// The screen goes away but comes back at once, in another language or after hiding.
    void putAside(Draft draft) {
        underWay = Optional.of(draft);
    }

    /// The worker went elsewhere while welcoming; the list will say so.
    void keptUnfinished(Optional<CardNumber> card) {
        keptUnfinished = card;
    }

    /// The card of a welcome that was kept when the worker went elsewhere; told once.
    Optional<CardNumber> takeKeptUnfinished() {
        var card = keptUnfinished;
        keptUnfinished = Optional.empty();
        return card;
    }

    /// Remembers the list from which a record is opened.
    void listed(List<PersonRow> rows) {
        listed = rows.stream().map(PersonRow::id).toList();
    }

    /// Whether she is on the list from which the last record was opened.
    boolean lists(ParticipantId her) {
        return listed.contains(her);
    }

    /// Who stands so many lines below her on that list, or above where it is negative; of one who is not on it, as if she
    /// stood right above its first line.
    Optional<ParticipantId> beside(ParticipantId her, int lines) {
        int there = listed.indexOf(her) + lines;
        return there >= 0 && there < listed.size() ? Optional.of(listed.get(there)) : Optional.empty();
    }
}
