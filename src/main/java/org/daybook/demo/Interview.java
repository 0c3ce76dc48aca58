package org.daybook.demo;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.outcomes.AdministrationMode;
import org.daybook.outcomes.Asking;
import org.daybook.outcomes.Goal;
import org.daybook.outcomes.InstrumentAvailability;
import org.daybook.outcomes.ReadingId;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.outcomes.instrument.Item;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.Scale;

/// The questionnaires of one woman, in the rooms of a store.
///
/// @param rooms where it is written
/// @param woman the woman
/// @param seed  of the small differences between her answers
record Interview(Rooms rooms, Woman woman, int seed) {
    private static final String STATEMENTS = "five-statements";
    private static final String FALLBACK = "en";

    /// Adds the first time: her consent, her goals, and everything that can be asked.
    ///
    /// @param level how she is, from 0 to 5
    void begin(ParticipantId her, int level) {
        var instruments = rooms.outcomes().instruments();
        if (instruments.lead().isEmpty()) {
            instruments.name(instruments.mightLead().stream().findFirst().map(one -> one.id()));
        }
        rooms.participants().ledger().answer(her,
                RecordedAnswer.of(Purpose.QUESTIONNAIRES, Answer.GIVEN, StoryPlayer.heard(woman)));
        woman.stints().stream().flatMap(stint -> stint.goal().stream()).distinct().limit(Goal.MOST)
                .forEach(words -> rooms.outcomes().goals().add(her, words));
        again(her, level);
    }

    /// Adds another time.
    ///
    /// @param level how she is, from 0 to 5
    void again(ParticipantId her, int level) {
        var chance = new Chance(new SplittableRandom(seed + level));
        offered(her).forEach(offer -> ask(her, offer, new Mood(level, chance)));
    }

    /// Records that she declines.
    void decline(ParticipantId her) {
        offered(her).forEach(offer -> rooms.outcomes().readings().declined(her, offer.instrument().key()));
    }

    private List<InstrumentAvailability> offered(ParticipantId her) {
        return rooms.outcomes().readings().offers(her).stream()
                .filter(offer -> offer.hindrance() == InstrumentAvailability.Hindrance.NONE)
                .filter(offer -> List.of(Key.WHO_5, STATEMENTS, Key.GOALS).contains(offer.instrument().key().code()))
                .toList();
    }

    private record Mood(int level, Chance chance) {
        /// Returns an answer on a scale, lower or higher depending on how she is.
        int answer(Scale scale) {
            double middle = scale.lowest() + (scale.highest() - scale.lowest()) * (level + 0.5) / 6;
            return (int) Math.round(
                    Math.clamp(middle + chance.between(-0.8, 0.8), scale.lowest(), scale.highest()));
        }
    }

    private void ask(ParticipantId her, InstrumentAvailability offer, Mood mood) {
        var key = offer.instrument().key();
        var own = woman.form().wording().language();
        var language = offer.languages().contains(own) ? own : FALLBACK;
        var id = rooms.outcomes().readings().begin(her, new Asking(Optional.of(key), Optional.of(language),
                Optional.of(mood.chance().happens(0.5) ? AdministrationMode.READ_ALOUD : AdministrationMode.FROM_PAPER),
                Optional.of(Asking.Interpreting.NO)));
        items(her, offer.instrument()).stream().filter(_ -> !mood.chance().happens(0.02))
                .forEach(item -> rooms.outcomes().readings().answer(id, item,
                        Optional.of(mood.answer(offer.instrument().scale()))));
        rooms.outcomes().readings().finish(id);
        if (key.code().equals(Key.WHO_5)) {
            look(her, id);
        }
    }

    private List<String> items(ParticipantId her, Instrument asked) {
        return asked.asksHerGoals()
                ? rooms.outcomes().goals().of(her).stream().map(goal -> goal.id().value().toString()).toList()
                : asked.items().stream().map(Item::id).toList();
    }

    /// Notes about a low score are read immediately, so that nothing waits from years ago.
    private void look(ParticipantId her, ReadingId id) {
        rooms.outcomes().notes().mine().stream().filter(note -> note.person().id().equals(her)).findFirst()
                .ifPresent(_ -> rooms.outcomes().notes().read(her, id));
    }
}
