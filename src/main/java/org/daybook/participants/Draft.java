package org.daybook.participants;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.consents.Heard;

/// A welcome under way. The first keeping gives her the card, the next ones go on with it, so that being called away
/// never makes two cards of one woman.
final class Draft {
    /// The card she was given in the store.
    ///
    /// @param ending a welcome that a colleague finished stays finished
    private record Kept(ParticipantId id, CardNumber card, Welcome.Ending ending) {
        Welcome keeping(Welcome form) {
            return ending == Welcome.Ending.FINISHED ? form.ended(ending) : form;
        }
    }

    /// Whether it was kept under its card when she was called away. A card that was only proposed may be somebody
    /// else's by now, whose welcome is finished.
    enum WasKept {
        YES,
        NOT_KNOWN
    }

    /// @param form  what she told and answered
    /// @param heard how her choices were explained
    record Typed(Welcome form, Heard heard) {}

    private volatile Optional<Kept> kept = Optional.empty();
    private final Set<ParticipantId> asked = ConcurrentHashMap.newKeySet();
    private final Set<ParticipantId> remembered = ConcurrentHashMap.newKeySet();
    private Optional<Typed> typed = Optional.empty();
    private Optional<CardNumber> proposed = Optional.empty();

    /// Keeps what was typed. On the write lane.
    ///
    /// @param form  free of problems
    /// @param heard how her choices were explained
    /// @return her, as stored
    Participant keep(Participants participants, Welcome form, Heard heard) {
        var her = kept.isPresent()
                ? participants.goOn(kept.get().id(), kept.get().keeping(form), heard)
                : participants.welcome(form, proposed.orElseGet(participants::proposeCard), heard);
        kept = Optional.of(new Kept(her.id(), her.card(), her.welcome()));
        remember(participants);
        return her;
    }

    /// What came of trying to keep it.
    ///
    /// @param problems with what was typed; nothing was kept where there is one
    /// @param her      as stored
    /// @param at       the time of day at the site
    record Tried(List<Problem> problems, Optional<Participant> her, LocalTime at) {}

    /// [#keep], unless there are problems. On the write lane.
    Tried attempt(Participants participants, Welcome form, Heard heard) {
        var problems = participants.problems(form);
        var her = problems.isEmpty()
                ? Optional.of(keep(participants, form, heard))
                : Optional.<Participant>empty();
        return new Tried(problems, her, participants.timeOfDay());
    }

    /// Somebody asked: she is not the woman of that card. On any thread.
    void someoneElse(ParticipantId other) {
        asked.add(other);
    }

    /// The women she is not.
    Set<ParticipantId> asked() {
        return Set.copyOf(asked);
    }

    /// Writes down which women she is not, once she has a card herself. On the write lane.
    void remember(Participants participants) {
        var others = asked();
        if (kept.isPresent() && !remembered.containsAll(others)) {
            participants.lookAlikes().knownApart(kept.get().id(), others);
            remembered.addAll(others);
        }
    }

    /// Who she is, once she was kept.
    Optional<ParticipantId> id() {
        return kept.map(Kept::id);
    }

    /// Goes on with a welcome that was under way when the screen locked: if it was kept then, under the same card. On
    /// the write lane.
    ///
    /// @return what stands there by now, which a colleague may have changed
    Optional<Welcome> goOn(Participants participants, CardNumber card, WasKept wasKept) {
        var stands = participants.unfinished(card).filter(found -> wasKept == WasKept.YES
                || found.form().ending() == Welcome.Ending.STOPPED);
        kept = stands.map(found -> new Kept(found.id(), card, found.form().ending()));
        return stands.map(Unfinished::form);
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
