package org.daybook.participants;

import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Heard;

/// A welcome under way. The first keeping gives her the card, the next ones go on with it, so that being called away
/// never makes two cards of one woman.
final class Draft {
    /// The card she was given in the store.
    private record Kept(ParticipantId id, CardNumber card) {}

    /// @param form  what she told and answered
    /// @param heard how her choices were explained
    record Typed(Welcome form, Heard heard) {}

    private volatile Optional<Kept> kept = Optional.empty();
    private Optional<Typed> typed = Optional.empty();
    private Optional<CardNumber> proposed = Optional.empty();

    /// Keeps what was typed. On the write lane.
    ///
    /// @param form  free of problems
    /// @param heard how her choices were explained
    /// @return her, as stored
    Participant keep(Participants participants, Welcome form, Heard heard) {
        var her = kept.isPresent()
                ? participants.goOn(kept.get().id(), form, heard)
                : participants.welcome(form, proposed.orElseGet(participants::proposeCard), heard);
        kept = Optional.of(new Kept(her.id(), her.card()));
        return her;
    }

    /// Goes on with a welcome that was under way when the screen locked: if it was kept then, under the same card. On
    /// the write lane.
    void goOn(Participants participants, CardNumber card) {
        kept = participants.stopped(card).map(id -> new Kept(id, card));
    }

    /// Remembers the card already shown. On the screen thread, before anything is kept.
    void proposed(CardNumber card) {
        proposed = Optional.of(card);
    }

    /// The card to show, if one was drawn.
    Optional<CardNumber> card() {
        return kept.map(Kept::card).or(() -> proposed);
    }

    /// Remembers what stood on the screen, for when the same screen comes back in another language.
    void typed(Welcome form, Heard heard) {
        typed = Optional.of(new Typed(form, heard));
    }

    /// What stood on the screen.
    Optional<Typed> typed() {
        return typed;
    }
}
