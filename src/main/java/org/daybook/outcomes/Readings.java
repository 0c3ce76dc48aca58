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

/// Asking a woman how she is, and the results. Her answers are stored one by one, so that nothing is lost if she is
/// interrupted. Each method opens its own passage, on the write lane's thread, and throws [Refusal] if the worker's role lacks
/// the permission.
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

    /// Checks whether the worker's role may ask.
    public boolean mayTake() {
        return gate.allows(TAKE_READING);
    }

    /// Checks whether the worker's role may read the results.
    public boolean maySee() {
        return gate.allows(SEE_READINGS);
    }

    /// Returns every instrument, and whether it can currently be used to ask her.
    public List<InstrumentAvailability> offers(ParticipantId her) {
        return gate.about(SEE_INSTRUMENTS, her, work -> offering.offers(work, her));
    }

    /// An instrument with which she may be asked again.
    ///
    /// @param instrument the instrument in one of its languages, for its name
    /// @param around     the approximate day
    record Due(Instrument instrument, LocalDate around) {}

    /// Returns the instruments with which she may be asked again, the earliest first. Uses when she was last asked, never what
    /// she answered.
    ///
    /// @param days the number of days to look ahead from today
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

    /// Returns the interrupted readings, the oldest first, with their instruments but without answers.
    public List<Reading> begun(ParticipantId her) {
        return gate.about(SEE_INSTRUMENTS, her,
                work -> store.of(work.tx(), her).stream().filter(one -> one.state() == Reading.State.BEGUN).toList());
    }

    /// Begins a reading. If a reading with the same instrument was interrupted, that one must be finished or declined first, so
    /// that two workers who begin at the same time do not ask her twice.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `consents.refusal.not-given`, `outcomes.refusal.nobody-told`,
    ///         `outcomes.refusal.no-goal`, `outcomes.refusal.no-words`, `outcomes.refusal.begun-already`,
    ///         `staff.refusal.record-gone`
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

    /// Returns the questions in her language, with her answers so far.
    ///
    /// @param way how she continues: the screen may have changed hands in the meantime
    /// @throws Refusal `outcomes.refusal.unknown-reading`, `outcomes.refusal.not-begun`, `consents.refusal.not-given`
    public Questionnaire goOn(ReadingId id, AdministrationMode way) {
        return gate.pass(TAKE_READING, work -> {
            var reading = begun(work, id);
            store.way(work.about(reading.her()), id, way);
            return new Questionnaire(reading, instrument(work, reading), store.answers(work.tx(), id));
        });
    }

    /// Stores one answer immediately; the last one counts.
    ///
    /// @param value empty if she skips it
    /// @throws Refusal as for [#goOn]; `outcomes.refusal.no-such-answer`
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

    /// Finishes a reading: it is scored according to its rule for missing answers. If the score is low or has fallen
    /// considerably, a note awaits those who support her.
    ///
    /// @throws Refusal as for [#goOn]
    public Reading finish(ReadingId id) {
        return gate.pass(TAKE_READING, work -> {
            var reading = begun(work, id);
            var about = work.about(reading.her());
            var scale = instrument(work, reading).scale();
            var given = given(store.answers(work.tx(), id));
            // A goal that has ended since she answered is no longer asked about.
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

    /// Declines a reading already begun: the refusal is stored, and none of her answers. Also possible after she has withdrawn
    /// her consent.
    ///
    /// @return what it was, which can be passed to [#takeBack]
    /// @throws Refusal `outcomes.refusal.unknown-reading`, `outcomes.refusal.not-begun`
    public Declined decline(ReadingId id) {
        return gate.pass(TAKE_READING, work -> {
            var before = open(work, id);
            var answers = store.answers(work.tx(), id);
            store.decline(work.about(before.her()), id, work.today());
            return new Declined(before, answers);
        });
    }

    /// Records that she was asked and declined. Needs no consent, because it is a no.
    ///
    /// @return what was stored, which can be passed to [#takeBack]
    /// @throws Refusal `staff.refusal.record-gone`, `outcomes.refusal.unknown-instrument`
    public Declined declined(ParticipantId her, Key key) {
        return gate.about(TAKE_READING, her, work -> {
            dependencies.participants().row(work, her);
            if (instruments.offered(work).any(key).isEmpty()) {
                throw new Refusal("outcomes.refusal.unknown-instrument");
            }
            var no = new Reading(new ReadingId(work.newId()), her, key, Reading.State.DECLINED, work.today(),
                    Optional.empty(), Optional.empty(), Reading.Outcome.NONE);
            store.declined(work, no, work.who().id());
            return new Declined(no, Map.of());
        });
    }

    /// Undoes today's No that she did not say. A reading that was begun continues with her answers, if she still agrees to it.
    ///
    /// @throws Refusal `outcomes.refusal.cannot-undo` if it is no longer stored as declined today,
    ///         `outcomes.refusal.begun-already`, `consents.refusal.not-given`
    public void takeBack(Declined what) {
        var before = what.before();
        gate.actAbout(TAKE_READING, before.her(), work -> {
            if (before.state() == Reading.State.DECLINED) {
                demandDeclined(store.removeDeclined(work, before.id()));
                return;
            }
            demandAgreed(work, before);
            if (store.of(work.tx(), before.her()).stream().anyMatch(one -> isBegun(one, before.key()))) {
                throw new Refusal("outcomes.refusal.begun-already");
            }
            demandDeclined(store.beginAgain(work, before));
            what.answers().forEach((item, value) -> store.answer(work, work.newId(), before, item, value));
        });
    }

    private static void demandDeclined(int rows) {
        if (rows == 0) {
            throw new Refusal("outcomes.refusal.cannot-undo");
        }
    }

    /// Returns what she attended and what changed, and writes an audit line. Without her consent to questionnaires, returns
    /// only her goals.
    ///
    /// @throws Refusal `outcomes.refusal.not-hers` if others work on her file
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
        demandAgreed(work, reading);
        return reading;
    }

    private void demandAgreed(UnitOfWork work, Reading reading) {
        if (!reading.key().code().equals(Key.GOALS)
                && !consents.holds(work, reading.her(), Purpose.QUESTIONNAIRES)) {
            throw new Refusal("consents.refusal.not-given");
        }
    }

    private Instrument instrument(UnitOfWork work, Reading reading) {
        var instrument = instruments.everything(work).in(reading.key(), reading.language().orElseThrow())
                .orElseThrow(() -> new Refusal("outcomes.refusal.unknown-instrument"));
        return instrument.asksHerGoals() ? instrument.about(offering.goals(work, reading.her())) : instrument;
    }
}
