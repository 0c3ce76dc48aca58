package org.daybook.outcomes;

import static org.daybook.staff.Permission.SEE_INSTRUMENTS;
import static org.daybook.staff.Permission.SEE_READINGS;
import static org.daybook.staff.Permission.TAKE_READING;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.Result;
import org.daybook.outcomes.instrument.Score;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// Asking a woman how she is, and what came of it. What she answered is kept answer by answer, so that nothing is lost
/// when somebody walks in. Each method opens a passage of its own, on the write lane's thread, and throws [Refusal] when
/// the worker's role may not.
public final class Readings {
    private final Gate gate;
    private final Outcomes.Dependencies dependencies;
    private final Consents consents;
    private final Instruments instruments;
    private final ScoreReaders recipients;
    private final Offering offering;
    private final ReadingStore store = new ReadingStore();
    private final NoteStore notes = new NoteStore();
    private final GoalStore goals = new GoalStore();

    Readings(Gate gate, Outcomes.Dependencies dependencies, Instruments instruments) {
        this.gate = gate;
        this.dependencies = dependencies;
        consents = dependencies.consents();
        this.instruments = instruments;
        recipients = new ScoreReaders(dependencies.cases());
        offering = new Offering(consents, instruments, recipients);
    }

    /// Whether the worker's role may ask.
    public boolean mayTake() {
        return gate.allows(TAKE_READING);
    }

    /// Whether the worker's role may read what came out.
    public boolean maySee() {
        return gate.allows(SEE_READINGS);
    }

    /// Every instrument, and whether she can be asked by it now.
    public List<InstrumentAvailability> offers(ParticipantId her) {
        return gate.about(SEE_INSTRUMENTS, her, work -> offering.offers(work, her));
    }

    /// An instrument by which she may be asked again.
    ///
    /// @param instrument in one of its languages, for its name
    /// @param around     the day
    record Due(Instrument instrument, LocalDate around) {}

    /// By which instruments she may be asked again until a day, the first one first: when she was asked last, never what she
    /// answered.
    ///
    /// @param days how many from today on
    List<Due> due(ParticipantId her, int days) {
        return gate.about(SEE_INSTRUMENTS, her, work -> {
            var asked = store.of(work.tx(), her).stream().filter(one -> one.state() != Reading.State.BEGUN).toList();
            var paths = dependencies.paths().of(work, her);
            return offering.offers(work, her).stream()
                    .filter(one -> one.hindrance() == InstrumentAvailability.Hindrance.NONE)
                    .map(InstrumentAvailability::instrument)
                    .flatMap(instrument -> NextReading.around(instrument,
                            asked.stream().filter(one -> one.key().code().equals(instrument.key().code())).toList(),
                            paths).map(day -> new Due(instrument, day)).stream())
                    .filter(due -> !due.around().isAfter(work.today().plusDays(days)))
                    .sorted(Comparator.comparing(Due::around)).toList();
        });
    }

    /// What was interrupted, the oldest first: which instrument, never what she answered.
    public List<Reading> begun(ParticipantId her) {
        return gate.about(SEE_INSTRUMENTS, her,
                work -> store.of(work.tx(), her).stream().filter(one -> one.state() == Reading.State.BEGUN).toList());
    }

    /// Begins to ask. Where the same instrument was begun and interrupted, that one is finished or declined first, so that
    /// two who begin at once do not ask her twice.
    ///
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `consents.refusal.not-given`, `outcomes.refusal.nobody-told`,
    ///                                  `outcomes.refusal.no-goal`, `outcomes.refusal.no-words`,
    ///                                  `outcomes.refusal.begun-already`, `participants.refusal.unknown`
    public ReadingId begin(ParticipantId her, Asking form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.about(TAKE_READING, her, work -> {
            dependencies.participants().row(work, her);
            var key = form.key().orElseThrow();
            offering.demand(work, her, key, form.language().orElseThrow());
            if (store.of(work.tx(), her).stream().anyMatch(one -> isBegun(one, key))) {
                throw new Refusal("outcomes.refusal.begun-already");
            }
            var reading = new Reading(new ReadingId(work.newId()), her, key, Reading.State.BEGUN, work.today(),
                    form.language(), form.way(), Reading.Outcome.NONE);
            store.begin(work, reading, form.interpreter().orElseThrow(), work.who().id());
            return reading.id();
        });
    }

    private static boolean isBegun(Reading reading, Key key) {
        return reading.state() == Reading.State.BEGUN && reading.key().equals(key);
    }

    /// What is asked, in her language, with what she has answered so far.
    ///
    /// @param way how she goes on: the screen may have changed hands meanwhile
    /// @throws Refusal `outcomes.refusal.unknown-reading`, `outcomes.refusal.not-begun`, `consents.refusal.not-given`
    public Questionnaire goOn(ReadingId id, AdministrationMode way) {
        return gate.pass(TAKE_READING, work -> {
            var reading = begun(work, id);
            store.way(work.about(reading.her()), id, way);
            return new Questionnaire(reading, instrument(work, reading), store.answers(work.tx(), id));
        });
    }

    /// Keeps one answer at once; the last one counts.
    ///
    /// @param value empty where she would rather not say
    /// @throws Refusal as [#goOn]; `outcomes.refusal.no-such-answer`
    public void answer(ReadingId id, String item, Optional<Integer> value) {
        gate.act(TAKE_READING, work -> {
            var reading = begun(work, id);
            var instrument = instrument(work, reading);
            if (instrument.items().stream().noneMatch(one -> one.id().equals(item)) || value
                    .filter(chosen -> instrument.choices().stream().noneMatch(one -> one.value() == chosen))
                    .isPresent()) {
                throw new Refusal("outcomes.refusal.no-such-answer");
            }
            store.answer(work.about(reading.her()), work.newId(), reading, item, value);
        });
    }

    /// She is done: it is scored as its missing rule says, and where the score is low or has fallen much, a note waits
    /// for those who accompany her.
    ///
    /// @throws Refusal as [#goOn]
    public Reading finish(ReadingId id) {
        return gate.pass(TAKE_READING, work -> {
            var reading = begun(work, id);
            var about = work.about(reading.her());
            var scale = instrument(work, reading).scale();
            var given = given(store.answers(work.tx(), id));
            // A goal that ended since she answered is not asked any more.
            var leftOut = (int) scale.items().stream().filter(item -> !given.containsKey(item)).count();
            var outcome = outcome(scale.score(given), leftOut);
            store.finish(about, id, work.today(), outcome);
            scale.note().ifPresent(rule -> new NoteRaising(rule, store.of(work.tx(), reading.her()))
                    .why(id).ifPresent(why -> notes.raise(about, work.newId(), reading, why, work.today())));
            return store.byId(work.tx(), id).orElseThrow();
        });
    }

    private static Reading.Outcome outcome(Result result, int leftOut) {
        return switch (result) {
            case Result.Total total -> new Reading.Outcome(Optional.of(total.score()), leftOut, Optional.empty());
            case Result.Reached reached ->
                new Reading.Outcome(Optional.<Score>empty(), leftOut, Optional.of(reached.yes()));
            case Result.Each _,Result.NotScored _ ->
                new Reading.Outcome(Optional.empty(), leftOut, Optional.empty());
        };
    }

    static Map<String, Integer> given(Map<String, Optional<Integer>> answers) {
        return answers.entrySet().stream().filter(answer -> answer.getValue().isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> answer.getValue().orElseThrow()));
    }

    /// She would rather not, now that it was begun: that is kept, and none of her answers. Also when she has taken her
    /// consent back.
    ///
    /// @throws Refusal `outcomes.refusal.unknown-reading`, `outcomes.refusal.not-begun`
    public void decline(ReadingId id) {
        gate.act(TAKE_READING, work -> {
            store.decline(work.about(open(work, id).her()), id, work.today());
        });
    }

    /// She was asked and would rather not. Needs no consent: it is a no.
    ///
    /// @throws Refusal `participants.refusal.unknown`, `outcomes.refusal.unknown-instrument`
    public void declined(ParticipantId her, Key key) {
        gate.actAbout(TAKE_READING, her, work -> {
            dependencies.participants().row(work, her);
            if (instruments.offered(work).any(key).isEmpty()) {
                throw new Refusal("outcomes.refusal.unknown-instrument");
            }
            store.declined(work, new Reading(new ReadingId(work.newId()), her, key, Reading.State.DECLINED,
                    work.today(), Optional.empty(), Optional.empty(), Reading.Outcome.NONE), work.who().id());
        });
    }

    /// What she came to, and what changed; leaves an audit line. While she does not agree to be asked how she is, her
    /// goals alone.
    ///
    /// @throws Refusal `outcomes.refusal.not-hers` when others work on her file
    public HerReadings open(ParticipantId her) {
        return gate.about(SEE_READINGS, her, work -> {
            dependencies.participants().row(work, her);
            if (!recipients.mayRead(work, her)) {
                throw new Refusal("outcomes.refusal.not-hers");
            }
            boolean agrees = consents.holds(work, her, Purpose.QUESTIONNAIRES);
            var readings = store.of(work.tx(), her).stream()
                    .filter(one -> agrees || one.key().code().equals(Key.GOALS)).toList();
            return new HerReadings(work.today(), readings, answers(work, readings), goals.of(work.tx(), her),
                    dependencies.attendance().of(work, her), dependencies.paths().of(work, her),
                    instruments.everything(work),
                    notes(work, her, agrees));
        });
    }

    private List<HerReadings.Note> notes(UnitOfWork work, ParticipantId her, boolean agrees) {
        return agrees && recipients.of(work, her).contains(work.who().id())
                ? notes.of(work.tx(), her).stream().map(NoteStore.Stored::note).toList()
                : List.of();
    }

    private Map<ReadingId, Map<String, Integer>> answers(UnitOfWork work, List<Reading> readings) {
        return readings.stream().filter(one -> one.state() == Reading.State.DONE).collect(Collectors
                .toMap(Reading::id, one -> given(store.answers(work.tx(), one.id()))));
    }

    private Reading open(UnitOfWork work, ReadingId id) {
        var reading = store.byId(work.tx(), id)
                .orElseThrow(() -> new Refusal("outcomes.refusal.unknown-reading"));
        work.about(reading.her());
        if (reading.state() != Reading.State.BEGUN) {
            throw new Refusal("outcomes.refusal.not-begun");
        }
        return reading;
    }

    private Reading begun(UnitOfWork work, ReadingId id) {
        var reading = open(work, id);
        if (!reading.key().code().equals(Key.GOALS)
                && !consents.holds(work, reading.her(), Purpose.QUESTIONNAIRES)) {
            throw new Refusal("consents.refusal.not-given");
        }
        return reading;
    }

    private Instrument instrument(UnitOfWork work, Reading reading) {
        var instrument = instruments.everything(work).in(reading.key(), reading.language().orElseThrow())
                .orElseThrow(() -> new Refusal("outcomes.refusal.unknown-instrument"));
        return instrument.asksHerGoals() ? instrument.about(offering.goals(work, reading.her())) : instrument;
    }
}
