package org.daybook.consents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.TrailClock;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// Records her answers, each as an event of its own, for [Consents], which documents each method and names the invariants: 1, 4
/// and 5 are enforced here.
final class Answering {
    private static final String WHO_ANSWERS = "consents.refusal.who-answers";

    private final ConsentStore store;
    private final AssentStore assents;
    private final OverridingStore overridings;
    private final TrailClock clock = new TrailClock();
    private final BiFunction<UnitOfWork, ParticipantId, Set<UUID>> referrals;

    /// @param referrals the ids of her referrals
    Answering(ConsentStore store, AssentStore assents, OverridingStore overridings,
            BiFunction<UnitOfWork, ParticipantId, Set<UUID>> referrals) {
        this.referrals = referrals;
        this.store = store;
        this.assents = assents;
        this.overridings = overridings;
    }

    /// Returns everything she ever answered.
    History history(UnitOfWork work, ParticipantId her) {
        return new History(store.events(work.tx(), her));
    }

    void append(SubjectWork work, RecordedAnswer taken) {
        append(work, taken, history(work, work.her()).state(taken.purpose(), taken.sharing(), work.today()));
    }

    private void append(SubjectWork work, RecordedAnswer taken, ConsentState before) {
        if (!taken.problems(work.today()).isEmpty()) {
            throw new IllegalArgumentException("the answer has problems");
        }
        var assent = assent(work, taken);
        var no = before.holds() ? ConsentStatus.WITHDRAWN : ConsentStatus.REFUSED;
        boolean dissents = assent.filter(Assent::dissents).isPresent();
        var answer = switch (taken.answer()) {
            case GIVEN -> dissents ? no : ConsentStatus.GIVEN;
            case LATER -> ConsentStatus.LATER;
            case REFUSED -> no;
        };
        if (answer != ConsentStatus.WITHDRAWN && before.holds()
                && before.newest().filter(yes -> answer != ConsentStatus.GIVEN || isMore(yes, taken)).isPresent()) {
            mark(work, taken);
        }
        var event = write(work, taken, answer);
        assent.ifPresent(who -> assents.insert(work, new AssentStore.Row(work.newId(), event, who)));
    }

    /// Checks whether her former yes covered more than the present one.
    private static boolean isMore(ConsentEvent yes, RecordedAnswer now) {
        boolean told = yes.sharing().filter(before -> now.sharing()
                .filter(less -> less.data().containsAll(before.data())).isEmpty()).isPresent();
        var ever = LocalDate.MAX;
        return told || yes.until().orElse(ever).isAfter(now.until().orElse(ever));
    }

    /// Makes a yes count again as it was given: with its day, who recorded it and who answered. She was not asked again.
    ///
    /// @throws Refusal `consents.refusal.who-answers` if she is known to be under 18 and nobody noted who answered
    void again(SubjectWork work, ConsentEvent yes) {
        if (!says(work, yes)) {
            throw new Refusal(WHO_ANSWERS);
        }
        var event = work.newId();
        store.append(work, new ConsentStore.Event(event, yes.purpose(), ConsentStatus.GIVEN, yes.heard(), yes.on(),
                yes.recordedBy(), yes.until(), yes.sharing(), yes.with(), Optional.of(work.today())));
        yes.heard().assent().ifPresent(who -> assents.insert(work, new AssentStore.Row(work.newId(), event, who)));
    }

    /// Checks whether a yes states who answered, as it must for somebody under 18.
    boolean says(SubjectWork work, ConsentEvent yes) {
        return yes.heard().assent().isPresent()
                || girlhood(work, work.her()).filter(girl -> girl.on(work.today())).isEmpty();
    }

    /// Withdraws a yes that was asked by mistake.
    void correct(SubjectWork work, ConsentEvent mistake) {
        write(work, no(mistake), ConsentStatus.WITHDRAWN, Optional.of(work.today()));
    }

    /// Returns who answered for somebody under 18; nothing is stored for an adult.
    private Optional<Assent> assent(SubjectWork work, RecordedAnswer taken) {
        var girl = girlhood(work, work.her()).filter(one -> one.on(work.today()));
        if (girl.isEmpty()) {
            return Optional.empty();
        }
        int age = girl.get().ageOn(work.today());
        var whole = taken.heard().assent().flatMap(who -> AssentTyped.of(who).assent(age));
        if (taken.answer() == Answer.GIVEN && whole.isEmpty()) {
            throw new Refusal(WHO_ANSWERS);
        }
        return whole;
    }

    /// Returns the first day on which she is 18, by what is known of her age; empty if nothing is.
    Optional<MinorStatus> girlhood(UnitOfWork work, ParticipantId her) {
        return assents.ofAgeOn(work.tx(), her).map(MinorStatus::new);
    }

    void appendNew(SubjectWork work, Map<Purpose, Answer> answers, Heard heard) {
        var before = history(work, work.her()).states(work.today());
        boolean dissents = heard.assent().filter(Assent::dissents).isPresent();
        answers.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(said -> isNew(before.get(said.getKey().ordinal()),
                        dissents && said.getValue() == Answer.GIVEN ? Answer.REFUSED : said.getValue()))
                .forEach(said -> append(work, RecordedAnswer.of(said.getKey(), said.getValue(), heard),
                        before.get(said.getKey().ordinal())));
    }

    private static boolean isNew(ConsentState before, Answer answer) {
        return switch (before.standing()) {
            case NOT_ASKED, EXPIRED -> true;
            case LATER, GIVEN, REFUSED, WITHDRAWN -> before.answer() != answer;
        };
    }

    void withdraw(SubjectWork work, Purpose purpose, Optional<Sharing> sharing) {
        var state = history(work, work.her()).state(purpose, sharing, work.today());
        state.newest().filter(_ -> state.holds())
                .ifPresent(given -> write(work, no(given), ConsentStatus.WITHDRAWN));
    }

    private static RecordedAnswer no(ConsentEvent given) {
        return new RecordedAnswer(given.purpose(), Answer.REFUSED, Heard.only(given.heard().wording()),
                Optional.empty(), given.sharing());
    }

    private UUID write(SubjectWork work, RecordedAnswer taken, ConsentStatus answer) {
        return write(work, taken, answer, Optional.empty());
    }

    private UUID write(SubjectWork work, RecordedAnswer taken, ConsentStatus answer, Optional<LocalDate> corrected) {
        var event = put(work, taken, answer, corrected);
        if (answer == ConsentStatus.WITHDRAWN) {
            mark(work, taken);
        }
        return event;
    }

    /// Marks a yes that she withdraws or narrows, so that it does not count after a restore. The mark is not older than that
    /// yes, even if the clock was ahead when she gave it.
    private void mark(SubjectWork work, RecordedAnswer taken) {
        var code = WithdrawnCode.of(taken.purpose(), taken.sharing());
        var at = history(work, work.her()).events().stream().filter(event -> code(event).equals(code))
                .map(event -> event.written().atStartOfDay(work.zone()).toInstant()).filter(work.now()::isBefore)
                .max(Comparator.naturalOrder()).orElse(work.now());
        // An older backup treats cards that were joined since as women of their own.
        Stream.concat(Stream.of(work.her().value()), store.joined(work).stream()).forEach(card -> Tombstones
                .make(work.tx(), new Tombstone(work.newId(), Consents.WITHDRAWN, card, code, at)));
    }

    /// Records that a yes no longer counts, as if she had withdrawn it.
    void end(SubjectWork work, ConsentEvent given) {
        write(work, no(given), ConsentStatus.WITHDRAWN);
    }

    void withdrawAgain(SubjectWork work, Tombstone mark) {
        var on = LocalDate.ofInstant(mark.at(), work.zone());
        states(work).filter(ConsentState::holds)
                .flatMap(state -> state.newest().stream()).filter(given -> !given.written().isAfter(on))
                .filter(given -> code(given).equals(mark.detail()))
                .forEach(given -> put(work, no(given), ConsentStatus.WITHDRAWN, Optional.empty()));
    }

    /// Returns what an answer is about.
    static String code(ConsentEvent event) {
        return WithdrawnCode.of(event.purpose(), event.sharing());
    }

    /// Returns the state of each purpose and of each sharing for a referral.
    Stream<ConsentState> states(SubjectWork work) {
        var history = history(work, work.her());
        return Stream.concat(history.states(work.today()).stream()
                .filter(state -> state.purpose() != Purpose.REFERRAL), history.referrals(work.today()).stream());
    }

    /// Returns what was withdrawn just now and may be undone by the worker who withdrew it. Leaves out what was asked with a
    /// referral that is gone, and what ended because cards were parted, which nobody withdrew by mistake.
    List<Undoable> undoable(UnitOfWork work, ParticipantId her, History history) {
        var lately = work.now().minus(Undoable.LASTS);
        var newest = Stream.concat(history.states(work.today()).stream()
                .filter(state -> state.purpose() != Purpose.REFERRAL), history.referrals(work.today()).stream())
                .filter(state -> state.standing() == ConsentStatus.WITHDRAWN).flatMap(state -> state.newest().stream())
                .filter(event -> event.corrected().isEmpty() && event.recordedBy().equals(work.who().id())
                        && !event.on().isBefore(LocalDate.ofInstant(lately, work.zone()))
                        && !store.isPartedSince(work.tx(), her, event.on()))
                .toList();
        if (newest.isEmpty()) {
            return List.of();
        }
        var marks = Tombstones.about(work.tx(), Consents.WITHDRAWN, her.value()).reversed();
        var there = referrals.apply(work, her);
        return newest.stream().filter(event -> before(history, code(event))
                .filter(yes -> yes.with().filter(with -> !there.contains(with)).isEmpty()).isPresent())
                .flatMap(event -> marks.stream()
                        .filter(mark -> mark.detail().equals(code(event)))
                        .findFirst()
                        .filter(mark -> mark.at().isAfter(lately) && !mark.at().isAfter(work.now()))
                        .filter(mark -> !clock.hasCome(work, "consent_event", store.identity(work.tx(), event),
                                mark.at().plus(Undoable.LASTS)))
                        .map(mark -> new Undoable(event.purpose(), event.sharing(), mark.at().plus(Undoable.LASTS)))
                        .stream())
                .toList();
    }

    /// Restores her yes as it was before it was withdrawn, as an answer of its own.
    void undo(SubjectWork work, Purpose purpose, Optional<Sharing> sharing) {
        var history = history(work, work.her());
        if (undoable(work, work.her(), history).stream().noneMatch(one -> one.is(purpose, sharing))) {
            throw new Refusal("consents.refusal.undo-over");
        }
        var code = WithdrawnCode.of(purpose, sharing);
        again(work, before(history, code).orElseThrow(() -> new Refusal("consents.refusal.undo-over")));
    }

    /// Returns the yes that was withdrawn last; empty if she answered otherwise between the two, on a card that was joined
    /// since.
    private static Optional<ConsentEvent> before(History history, String code) {
        return history.events().stream()
                .filter(event -> code(event).equals(code)).skip(1).findFirst()
                .filter(event -> event.answer() == ConsentStatus.GIVEN);
    }

    /// Ends all acting without her consent when she gives a no while a yes held: it was never weighed against this no.
    private void endOverridings(SubjectWork work, RecordedAnswer taken) {
        var key = taken.sharing().map(Sharing::key);
        overridings.of(work.tx(), work.her(), work.now()).stream().filter(one -> one.at(work.now()))
                .filter(one -> one.isAbout(taken.purpose(), key))
                .forEach(one -> overridings.end(work, one.id(), work.now()));
    }

    private UUID put(SubjectWork work, RecordedAnswer taken, ConsentStatus answer, Optional<LocalDate> corrected) {
        if (answer == ConsentStatus.WITHDRAWN) {
            endOverridings(work, taken);
        }
        var event = work.newId();
        store.append(work, new ConsentStore.Event(event, taken.purpose(), answer, taken.heard(),
                work.today(), work.who().id(), taken.until().filter(_ -> answer == ConsentStatus.GIVEN),
                taken.sharing().filter(_ -> taken.purpose() == Purpose.REFERRAL), taken.with(),
                corrected));
        return event;
    }
}
