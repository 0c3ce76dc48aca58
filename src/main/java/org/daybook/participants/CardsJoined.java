package org.daybook.participants;

import org.daybook.staff.Movable;
import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.MERGE_CARDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.contact.Contacts;
import org.daybook.staff.Gate;
import org.daybook.staff.KeptAway;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.WrittenAfter;

/// Joins two cards of one woman: the rows of one move to the other, nothing is deleted, and it can be undone. Only done by
/// somebody who has seen both sides. Methods without a [UnitOfWork] open a passage of their own.
public final class CardsJoined {
    private final Gate gate;
    private final ParticipantStore people;
    private final Consents consents;
    private final Contacts contacts;
    private final KeptAway keptAway;
    private final CardsJoinedStore store = new CardsJoinedStore();
    private final KeptApart apart;
    private final List<Movable> rooms;

    /// Two joined cards.
    ///
    /// @param id     its identity
    /// @param kept   the woman whose rows they are now
    /// @param folded the woman whose rows they were
    /// @param card   the folded card, which still finds her
    /// @param on     the site's date
    public record Joined(UUID id, ParticipantId kept, ParticipantId folded, CardNumber card, LocalDate on) {}

    /// Both sides, shown before somebody decides.
    ///
    /// @param kept   the card that would stay
    /// @param folded the card that would be joined to it
    public record Sides(Participant kept, Participant folded) {}

    /// What is read about both.
    ///
    /// @param people   who they are
    /// @param consents their answers
    /// @param contacts how they may be reached
    /// @param keptAway from whom they are hidden
    /// @param apart    whom they must not meet
    record Dependencies(ParticipantStore people, Consents consents, Contacts contacts, KeptAway keptAway,
            KeptApart apart) {}

    /// @param rooms the rooms whose rows move
    CardsJoined(Gate gate, Dependencies dependencies, List<Movable> rooms) {
        this.gate = gate;
        this.people = dependencies.people();
        this.consents = dependencies.consents();
        this.contacts = dependencies.contacts();
        this.keptAway = dependencies.keptAway();
        this.apart = dependencies.apart();
        this.rooms = List.copyOf(rooms);
    }

    /// Checks whether the worker's role may join cards.
    public boolean mayJoin() {
        return gate.allows(MERGE_CARDS);
    }

    /// Returns both sides; writes an audit line, because it opens two records.
    ///
    /// @param typed the other card
    /// @throws Refusal `participants.refusal.unknown-card`, `participants.refusal.own-card`
    public Sides look(ParticipantId her, String typed) {
        return gate.pass(MERGE_CARDS, work -> {
            var other = CardNumber.read(typed)
                    .flatMap(card -> people.byCard(work.tx(), card).about(work).stream().findFirst())
                    .orElseThrow(() -> new Refusal("participants.refusal.unknown-card")).id();
            if (other.equals(her)) {
                throw new Refusal("participants.refusal.own-card");
            }
            return new Sides(whole(work.about(her)), whole(work.about(other)));
        });
    }

    /// Returns the cards that are joined to hers now, newest first.
    public List<Joined> of(ParticipantId her) {
        return gate.about(LIST_PEOPLE, her, work -> store.standing(work.tx(), her));
    }

    /// Joins two cards.
    ///
    /// @throws Refusal `participants.refusal.own-card`, or `participants.refusal.joined-already`
    public Joined join(ParticipantId kept, ParticipantId folded) {
        return gate.pass(MERGE_CARDS, work -> {
            var to = work.aboutJoined(kept);
            whole(to);
            var from = work.aboutJoined(folded);
            var other = whole(from);
            if (kept.equals(folded)) {
                throw new Refusal("participants.refusal.own-card");
            }
            if (store.isJoined(work.tx(), kept) || store.isJoined(work.tx(), folded)) {
                throw new Refusal("participants.refusal.joined-already");
            }
            return join(to, from, new Joined(work.newId(), kept, folded, other.card(), work.today()));
        });
    }

    private Joined join(SubjectWork to, SubjectWork from, Joined joined) {
        store.insert(to, from, joined);
        below(to, joined.folded(), joined.kept());
        move(to, from, joined);
        return joined;
    }

    private void move(SubjectWork to, SubjectWork from, Joined joined) {
        rooms.forEach(room -> room.move().move(from, to)
                .forEach(row -> store.moved(to, joined.id(), room.rows(), row)));
    }

    private void moveBack(SubjectWork kept, SubjectWork folded, Joined joined) {
        rooms.forEach(room -> store.moved(kept.tx(), joined.id(), room.rows())
                .forEach(row -> room.back().back(kept, folded, row)));
    }

    /// Parts them: every row that moved goes back; what was written since stays with the kept card. What she has refused since
    /// then applies to both, as do her refusals on how she is reached, whom she must not meet, from whom she is hidden, and
    /// what else a room adds ([Movable.Parted]).
    ///
    /// @throws Refusal `participants.refusal.not-joined` if they are not joined now; `staff.refusal.joined-card` if her card
    ///         was joined to a third one, which has all these rows now: that one is parted first
    public void part(ParticipantId her, UUID id) {
        gate.actAbout(MERGE_CARDS, her, work -> {
            var joined = store.standing(work.tx(), her).stream().filter(one -> one.id().equals(id)).findFirst()
                    .orElseThrow(() -> new Refusal("participants.refusal.not-joined"));
            part(work, work.aboutJoined(joined.folded()), joined);
        });
    }

    private void part(SubjectWork kept, SubjectWork folded, Joined joined) {
        moveBack(kept, folded, joined);
        store.undo(kept, folded, joined.id());
        // Must come first: what protects her names all of her cards.
        below(kept, joined.folded(), joined.folded());
        follow(kept, joined);
        protect(kept, folded, joined);
    }

    /// Gives the kept card the rows of the other cards joined to it that stayed where they were because of rows of the parted
    /// one, oldest joining first.
    private void follow(SubjectWork kept, Joined parted) {
        var others = store.standing(kept.tx(), kept.her()).reversed();
        if (!others.isEmpty()) {
            rooms.forEach(room -> {
                var back = store.moved(kept.tx(), parted.id(), room.rows());
                others.forEach(one -> room.follow().follow(kept.aboutForProgram(one.folded()), kept, back)
                        .forEach(row -> store.moved(kept, one.id(), room.rows(), row)));
            });
        }
    }

    /// Keeps everything in force that protects either woman, whatever was recorded on a card that also stood for another.
    private void protect(SubjectWork kept, SubjectWork parted, Joined joined) {
        var joining = joining(kept, joined);
        consents.keepNo(kept, parted, joining);
        contacts.partedWishes().keepNo(kept, parted, joining);
        keptAway.keepSince(kept, parted, joining);
        var earlier = store.undone(kept.tx(), kept.her()).stream()
                .filter(one -> !one.joined().id().equals(joined.id())).toList();
        keptAway.keepAgain(kept, new KeptAway.Parted(parted, joining),
                earlier.stream().map(one -> one.joined().folded().value()).toList());
        apart.parted(kept, parted, joining);
        rooms.forEach(room -> room.parted().parted(kept, parted, joining));
        earlier.forEach(one -> noAgain(kept, joining(kept, one.joined(), Optional.of(one.until()))));
    }

    private void noAgain(SubjectWork kept, WrittenAfter joining) {
        consents.noAgain(kept, joining);
        contacts.partedWishes().noAgain(kept, joining);
    }

    private WrittenAfter joining(SubjectWork kept, Joined joined) {
        return joining(kept, joined, Optional.empty());
    }

    private WrittenAfter joining(SubjectWork kept, Joined joined, Optional<LocalDate> until) {
        return new WrittenAfter("card_merge", joined.id(), joined.on(), store.saidElsewhere(kept.tx(), joined), until);
    }

    /// Parts a card from the one it is joined to, so that all its rows are its own; does nothing if it is not joined. If the
    /// other is joined to a third, which has the rows of both, those two stay joined. Runs inside a passage of the program
    /// itself.
    public void partForProgram(UnitOfWork work, ParticipantId folded) {
        var first = store.standingOf(work.tx(), folded);
        if (first.isPresent()) {
            var parted = work.aboutForProgram(folded);
            var above = joinings(work, first.get().kept());
            above.reversed().forEach(one -> {
                moveBack(work.aboutForProgram(one.kept()), work.aboutForProgram(one.folded()), one);
                store.forgetMoved(work.aboutForProgram(one.kept()), one.id());
            });
            part(work.aboutForProgram(first.get().kept()), parted, first.get());
            above.forEach(one -> protect(work.aboutForProgram(one.kept()), parted, one));
            above.forEach(one -> {
                move(work.aboutForProgram(one.kept()), work.aboutForProgram(one.folded()), one);
                follow(work.aboutForProgram(one.kept()), first.get());
            });
            // For each that stays joined, now that all their rows are together.
            above.forEach(one -> {
                var kept = work.aboutForProgram(one.kept());
                noAgain(kept, joining(kept, one));
            });
        }
    }

    /// Returns the joinings above a card, from the nearest on.
    private List<Joined> joinings(UnitOfWork work, ParticipantId card) {
        return Stream.iterate(store.standingOf(work.tx(), card), Optional::isPresent,
                one -> one.flatMap(joined -> store.standingOf(work.tx(), joined.kept())))
                .flatMap(Optional::stream).toList();
    }

    /// Returns the cards that a card is joined to now, directly and through others, from the nearest on. Runs inside another
    /// room's passage.
    public List<ParticipantId> above(UnitOfWork work, ParticipantId card) {
        return joinings(work, card).stream().map(Joined::kept).toList();
    }

    /// Returns the card that a card is joined to now, or the card itself if it is not joined. Runs inside another room's
    /// passage.
    public ParticipantId standing(UnitOfWork work, ParticipantId card) {
        return store.standsFor(work.tx(), card);
    }

    /// Lets cards that were joined to a card point directly to the one that now stands for it: what they record of her age and
    /// of whom she must not meet is looked up only one step away.
    private void below(UnitOfWork work, ParticipantId card, ParticipantId into) {
        store.below(work.tx(), card).forEach(one -> store.into(work.aboutForProgram(one), Optional.of(into)));
    }

    private Participant whole(SubjectWork work) {
        return people.byId(work.tx(), work.her()).orElseThrow(() -> new Refusal("participants.refusal.unknown"));
    }
}
