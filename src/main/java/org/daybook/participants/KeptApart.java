package org.daybook.participants;

import static org.daybook.staff.Permission.KEEP_APART;
import static org.daybook.staff.Permission.SEE_APART;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tombstone;
import org.daybook.vault.WrittenAfter;

/// Two women who must not meet, as stated by one of them or by a caseworker. Staff who plan a room read "schedule conflict" and
/// nothing else: not why, and not with whom. Methods without a [UnitOfWork] open a passage of their own.
public final class KeptApart {
    private final ApartMarks marks = new ApartMarks();
    private final Gate gate;
    private final ParticipantStore people;
    private final KeptApartStore store = new KeptApartStore();
    private final CardsJoinedStore joined = new CardsJoinedStore();

    /// A change between two women, with what was recorded before, so that it can be undone.
    ///
    /// @param other  the other woman
    /// @param before what was recorded before, for all cards of both
    /// @param after  what is recorded since
    /// @param by     who changed it
    /// @param on     the site's date
    /// @param all    whom she must not meet now
    public record Changed(ParticipantId other, List<RecordedPair> before, List<RecordedPair> after, StaffId by,
            LocalDate on, List<PersonRow> all) {}

    KeptApart(Gate gate, ParticipantStore people) {
        this.gate = gate;
        this.people = people;
    }

    /// Checks whether the worker's role may see whom she must not meet.
    public boolean maySee() {
        return gate.allows(SEE_APART);
    }

    /// Checks whether the worker's role may change it.
    public boolean mayChange() {
        return gate.allows(KEEP_APART);
    }

    /// Returns whom she must not meet, by card.
    public List<PersonRow> of(ParticipantId her) {
        return gate.about(SEE_APART, her, work -> rows(work, her));
    }

    /// Leaves out women hidden from the worker: they stay apart, but the worker does not learn from whom.
    private List<PersonRow> rows(UnitOfWork work, ParticipantId her) {
        return store.rows(work, her, people);
    }

    /// Records that no room may be planned for both from now on.
    ///
    /// @param typed the other's card
    /// @throws Refusal `participants.refusal.unknown-card`, `participants.refusal.own-card`
    public Changed keep(ParticipantId her, String typed) {
        return gate.about(KEEP_APART, her, work -> {
            var other = CardNumber.read(typed)
                    .flatMap(card -> people.byCard(work.tx(), card).about(work).stream().findFirst())
                    .orElseThrow(() -> new Refusal("participants.refusal.unknown-card")).id();
            if (other.equals(her)) {
                throw new Refusal("participants.refusal.own-card");
            }
            var pair = PersonPair.of(her, other);
            return changed(work, other, () -> store.say(work.about(other),
                    new RecordedPair(pair.one(), pair.other(), work.today(), work.who().id(), Optional.empty())));
        });
    }

    /// Records that they may meet again. The journal keeps that they could not. If one of them has several cards, what was
    /// recorded for any of them applies again when two of these are parted.
    public Changed letMeet(ParticipantId her, ParticipantId other) {
        return gate.about(KEEP_APART, her, work -> {
            work.about(other);
            return changed(work, other, () -> store.pairs(work, other).stream().filter(RecordedPair::holds)
                    .forEach(pair -> meet(work, pair)));
        });
    }

    private void meet(SubjectWork work, RecordedPair pair) {
        var met = new RecordedPair.Met(joined.newest(work.tx(), new ParticipantId(pair.one())),
                joined.newest(work.tx(), new ParticipantId(pair.other())));
        if (met.one().isEmpty() && met.other().isEmpty()) {
            store.delete(work, pair);
        } else {
            store.put(work, pair.metBy(Optional.of(met)));
        }
    }

    /// Handles the parting of a card from hers. Permission for either card to meet someone may not have come from the woman for
    /// whom the restriction was recorded, so the restriction applies again. Restrictions recorded since the cards were joined
    /// apply to the other card, too. Runs inside the passage that parts them.
    void parted(SubjectWork her, SubjectWork card, WrittenAfter joining) {
        store.parted(her, joining.row());
        var hers = her.her().value();
        var there = store.pairs(card).stream().filter(RecordedPair::holds)
                .map(pair -> pair.beside(card.her().value())).collect(Collectors.toSet());
        store.pairs(her).stream().filter(RecordedPair::holds)
                .filter(pair -> joining.isAdded(her.tx(), "must_not_meet", List.of(pair.one(), pair.other()),
                        pair.since()))
                .filter(pair -> !there.contains(pair.beside(hers))
                        && !pair.beside(hers).equals(card.her().value()))
                .forEach(pair -> store.put(card, pair.of(card.her(), new ParticipantId(pair.beside(hers)))));
        Stream.of(her, card).forEach(one -> store.pairs(one).stream().filter(RecordedPair::holds)
                .forEach(pair -> marks.apart(one, pair.one(), pair.other())));
    }

    /// Keeps two women apart again whom a restore would let meet, unless it was recorded since that they may. Joins the
    /// caller's passage.
    ///
    /// @param mark of the kind [ApartMarks#APART]
    public void keepAfterRestore(UnitOfWork work, Tombstone mark) {
        marks.holding(work, mark).ifPresent(pair -> {
            var one = standing(work, pair.one());
            var other = standing(work, pair.other());
            if (!one.equals(other) && Stream.of(one, other).allMatch(card -> people.byId(work.tx(), card).isPresent())
                    && !store.of(work.tx(), one).contains(other.value())) {
                var apart = PersonPair.of(one, other);
                work.aboutForProgram(other);
                work.awaitReview();
                store.say(work.aboutForProgram(one), new RecordedPair(apart.one(), apart.other(), work.today(),
                        work.who().id(), Optional.empty()));
            }
        });
    }

    /// Returns the card that stands for this one.
    private ParticipantId standing(UnitOfWork work, UUID card) {
        return joined.standingOf(work.tx(), new ParticipantId(card)).map(CardsJoined.Joined::kept)
                .orElse(new ParticipantId(card));
    }

    private Changed changed(SubjectWork work, ParticipantId other, Runnable change) {
        var before = store.pairs(work, other);
        change.run();
        marks.after(work, other, store.of(work.tx(), work.her()).contains(other.value()));
        return new Changed(other, before, store.pairs(work, other), work.who().id(), work.today(),
                rows(work, work.her()));
    }

    /// Undoes what the worker herself changed today, if nobody changed or repeated it since, and no card was parted that would
    /// let them meet. The journal keeps what was recorded.
    ///
    /// @param changed what [#keep] or [#letMeet] returned
    /// @throws Refusal `participants.refusal.conflict-changed`
    public List<PersonRow> takeBack(ParticipantId her, Changed changed) {
        return gate.about(KEEP_APART, her, work -> {
            var other = work.about(changed.other());
            var now = store.pairs(work, changed.other());
            if (!changed.by().equals(work.who().id()) || !changed.on().equals(work.today())
                    || !now.equals(changed.after())
                    || !changed.before().stream().allMatch(pair -> joined.isStanding(work.tx(), pair))) {
                throw new Refusal("participants.refusal.conflict-changed");
            }
            now.stream().filter(pair -> changed.before().stream().noneMatch(pair::isOfTheSame))
                    .forEach(pair -> store.delete(work, pair));
            changed.before().forEach(pair -> store.put(other, pair));
            marks.after(work, changed.other(), store.of(work.tx(), her).contains(changed.other().value()));
            return rows(work, her);
        });
    }

    /// Checks that she may meet everyone who has a place there. Runs inside another room's passage.
    ///
    /// @param seated called only if there is somebody whom she must not meet: it may be everyone on a path
    /// @throws Refusal `participants.refusal.schedule-conflict`
    public void demandFree(UnitOfWork work, ParticipantId her, Supplier<? extends Collection<ParticipantId>> seated) {
        var not = store.of(work.tx(), her);
        if (!not.isEmpty() && seated.get().stream().anyMatch(other -> not.contains(other.value()))) {
            throw new Refusal("participants.refusal.schedule-conflict");
        }
    }

    /// Checks whether any two women must not meet. Runs inside another room's passage.
    public boolean isAnyone(UnitOfWork work) {
        return store.isAnyone(work.tx());
    }

    /// Returns everybody who must not meet one of those present. Runs inside another room's passage.
    ///
    /// @param there called only if any two women must not meet
    public Set<ParticipantId> notWith(UnitOfWork work, Supplier<? extends Collection<ParticipantId>> there) {
        var apart = store.all(work.tx());
        var them = apart.isEmpty() ? List.<ParticipantId>of() : there.get();
        return them.stream().map(ParticipantId::value)
                .flatMap(one -> apart.getOrDefault(one, Set.of()).stream().filter(her -> !her.equals(one)))
                .map(ParticipantId::new).collect(Collectors.toSet());
    }

    /// Checks whether all of them may meet each other. Runs inside another room's passage.
    public boolean mayMeet(UnitOfWork work, Collection<ParticipantId> together) {
        return mayMeet(work, Set.copyOf(together)::contains);
    }

    /// Checks whether all those present may meet each other; tests only women who must not meet somebody. Runs inside another
    /// room's passage.
    public boolean mayMeet(UnitOfWork work, Predicate<ParticipantId> there) {
        var apart = store.all(work.tx());
        var them = apart.keySet().stream().filter(her -> there.test(new ParticipantId(her)))
                .collect(Collectors.toSet());
        return them.stream().allMatch(her -> Collections.disjoint(apart.getOrDefault(her, Set.of()), them));
    }

    /// Deletes everything about her.
    void forget(SubjectWork work) {
        store.deleteAll(work);
    }
}
