package org.daybook.participants;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.consents.Heard;

/// A welcome under way. Saving it for the first time issues her card, and later saves continue with it, so that being called
/// away never makes two cards for one woman.
final class Draft {
    /// The card stored for her.
    ///
    /// @param begun  to continue her welcome
    /// @param ending a welcome that a colleague finished stays finished
    private record Kept(Intake.Begun begun, CardNumber card, Welcome.Ending ending) {
        private static Kept of(Intake.Begun begun) {
            return new Kept(begun, begun.her().card(), begun.her().welcome());
        }

        ParticipantId id() {
            return begun.her().id();
        }

        Welcome keeping(Welcome form) {
            return ending == Welcome.Ending.FINISHED ? form.ended(ending) : form;
        }
    }

    /// Whether it was saved under its card when the worker was called away. A card that was only proposed may by now belong to
    /// somebody else, whose welcome is finished.
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

    /// Saves what was typed. Runs on the write lane.
    ///
    /// @param form  without problems
    /// @param heard how her choices were explained
    /// @return her record as stored
    Participant keep(Participants participants, Welcome form, Heard heard) {
        var intake = participants.intake();
        if (kept.isPresent()) {
            var before = kept.get();
            var her = intake.continueWelcome(before.begun(), before.keeping(form), heard);
            kept = Optional.of(new Kept(before.begun(), her.card(), her.welcome()));
            remember(participants);
            return her;
        }
        var begun = intake.begin(form, proposed.orElseGet(intake::proposeCard), heard);
        kept = Optional.of(Kept.of(begun));
        remember(participants);
        return begun.her();
    }

    /// The result of trying to save it.
    ///
    /// @param problems in what was typed; if there is one, nothing was saved
    /// @param her      her record as stored
    /// @param at       the time of day at the site
    record Tried(List<Problem> problems, Optional<Participant> her, LocalTime at) {}

    /// Calls [#keep] unless there are problems. Runs on the write lane.
    Tried attempt(Participants participants, Welcome form, Heard heard) {
        var problems = participants.problems(form);
        var her = problems.isEmpty()
                ? Optional.of(keep(participants, form, heard))
                : Optional.<Participant>empty();
        return new Tried(problems, her, participants.timeOfDay());
    }

    /// Notes that somebody asked and she is not the woman with that card. May be called on any thread.
    void someoneElse(ParticipantId other) {
        asked.add(other);
    }

    /// Returns the women who are known not to be her.
    Set<ParticipantId> asked() {
        return Set.copyOf(asked);
    }

    /// Records which women are not her, once she has a card herself. Runs on the write lane.
    void remember(Participants participants) {
        var others = asked();
        if (kept.isPresent() && !remembered.containsAll(others)) {
            participants.lookAlikes().knownApart(kept.get().id(), others);
            remembered.addAll(others);
        }
    }

    /// Returns her id, once she was saved.
    Optional<ParticipantId> id() {
        return kept.map(Kept::id);
    }

    /// Continues a welcome that was under way when the screen locked, under the same card if it was saved then. Runs on the
    /// write lane.
    ///
    /// @return what is stored by now, which a colleague may have changed
    Optional<Welcome> resume(Participants participants, CardNumber card, WasKept wasKept) {
        var stands = participants.intake().unfinished(card).filter(found -> wasKept == WasKept.YES
                || found.form().ending() == Welcome.Ending.STOPPED);
        kept = stands.map(found -> new Kept(found.begun(), card, found.form().ending()));
        return stands.map(Unfinished::form);
    }

    /// Remembers the card already shown. Called on the screen thread, before anything is saved.
    void proposed(CardNumber card) {
        proposed = Optional.of(card);
    }

    /// Returns the card to show, if one was drawn.
    Optional<CardNumber> card() {
        return kept.map(Kept::card).or(() -> proposed);
    }

    /// Remembers what was on the screen, for when the same screen returns in another language.
    void typed(Welcome form, Heard heard) {
        typed = Optional.of(new Typed(form, heard));
    }

    /// Returns what was on the screen.
    Optional<Typed> typed() {
        return typed;
    }
}
