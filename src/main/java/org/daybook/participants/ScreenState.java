package org.daybook.participants;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;

/// What this room's screens remember from one visit to the next while the site is open: only codes and places, and the welcome
/// under way. Used on the screen thread.
final class ScreenState {
    private Optional<Draft> underWay = Optional.empty();
    private Optional<CardNumber> keptUnfinished = Optional.empty();
    private List<ParticipantId> listed = List.of();

    /// Returns the welcome that was on the screen a moment ago, or a new one.
    Draft draft() {
        var draft = underWay.orElseGet(Draft::new);
        underWay = Optional.empty();
        return draft;
    }

    /// Keeps the welcome while the screen is replaced and returns immediately, in another language or after hiding.
    void putAside(Draft draft) {
        underWay = Optional.of(draft);
    }

    /// Notes that the worker left the screen during a welcome; the list will state it.
    void keptUnfinished(Optional<CardNumber> card) {
        keptUnfinished = card;
    }

    /// Returns the card of a welcome that was saved when the worker left it; only once.
    Optional<CardNumber> takeKeptUnfinished() {
        var card = keptUnfinished;
        keptUnfinished = Optional.empty();
        return card;
    }

    /// Remembers the list from which a record is opened.
    void listed(List<PersonRow> rows) {
        listed = rows.stream().map(PersonRow::id).toList();
    }

    /// Checks whether she is on the list from which the last record was opened.
    boolean lists(ParticipantId her) {
        return listed.contains(her);
    }

    /// Returns the woman the given number of lines below her on that list, or above if it is negative. A woman who is not on it
    /// counts as directly above its first line.
    Optional<ParticipantId> beside(ParticipantId her, int lines) {
        int there = listed.indexOf(her) + lines;
        return there >= 0 && there < listed.size() ? Optional.of(listed.get(there)) : Optional.empty();
    }
}
