package org.daybook.outcomes;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.outcomes.instrument.Catalogue;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.outcomes.instrument.Item;
import org.daybook.outcomes.instrument.Key;
import org.daybook.staff.UnitOfWork;

/// Determines which instruments a woman may be asked with, and why others are unavailable: her consent, the wording, her goals,
/// and whether somebody would be notified. Works inside the caller's passage.
final class Offering {
    private final Consents consents;
    private final Instruments instruments;
    private final ScoreReaders recipients;
    private final GoalStore goals = new GoalStore();

    Offering(Consents consents, Instruments instruments, ScoreReaders recipients) {
        this.consents = consents;
        this.instruments = instruments;
        this.recipients = recipients;
    }

    List<InstrumentAvailability> offers(UnitOfWork work, ParticipantId her) {
        var catalogue = instruments.offered(work);
        return catalogue.keys().stream().map(key -> new InstrumentAvailability(catalogue.any(key).orElseThrow(),
                catalogue.languages(key), hindrance(work, her, catalogue, key))).toList();
    }

    /// Checks that she may be asked with this instrument in this language, and refuses otherwise.
    void demand(UnitOfWork work, ParticipantId her, Key key, String language) {
        var catalogue = instruments.offered(work);
        if (catalogue.in(key, language).filter(Instrument::hasWords).isEmpty()) {
            throw new Refusal("outcomes.refusal.no-words");
        }
        switch (hindrance(work, her, catalogue, key)) {
            case NONE -> {
            }
            case NOT_AGREED -> throw new Refusal("consents.refusal.not-given");
            case NOBODY_TOLD -> throw new Refusal("outcomes.refusal.nobody-told");
            case NO_GOAL -> throw new Refusal("outcomes.refusal.no-goal");
            case NO_WORDS -> throw new Refusal("outcomes.refusal.no-words");
        }
    }

    private InstrumentAvailability.Hindrance hindrance(UnitOfWork work, ParticipantId her, Catalogue catalogue,
            Key key) {
        var instrument = catalogue.any(key).orElseThrow();
        if (catalogue.languages(key).isEmpty()) {
            return InstrumentAvailability.Hindrance.NO_WORDS;
        }
        if (instrument.asksHerGoals()) {
            return goals(work, her).isEmpty()
                    ? InstrumentAvailability.Hindrance.NO_GOAL
                    : InstrumentAvailability.Hindrance.NONE;
        }
        if (!consents.holds(work, her, Purpose.QUESTIONNAIRES)) {
            return InstrumentAvailability.Hindrance.NOT_AGREED;
        }
        return instrument.scale().note().isPresent() && recipients.named(work, her).isEmpty()
                ? InstrumentAvailability.Hindrance.NOBODY_TOLD
                : InstrumentAvailability.Hindrance.NONE;
    }

    /// Returns her current goals as items.
    List<Item> goals(UnitOfWork work, ParticipantId her) {
        return goals.of(work.tx(), her).stream().filter(goal -> goal.ending().isEmpty())
                .map(goal -> new Item(goal.id().value().toString(), Optional.of(goal.words()), Optional.empty()))
                .toList();
    }
}
