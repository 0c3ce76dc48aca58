package org.daybook.staff;

import static org.daybook.staff.Permission.KEEP_AWAY;
import static org.daybook.staff.Permission.SEE_KEPT_AWAY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;
import org.daybook.vault.WrittenAfter;

/// Access restrictions: whose file is hidden from whom, such as from staff related to her and interpreters she refused. The
/// [Gate] enforces them: it refuses every act that concerns her, even one with a written reason, and lists leave her out.
/// Methods open their own passage, on the write lane's thread.
public final class KeptAway {
    /// The code of the tombstones that keep a restore from letting in a colleague who was kept away since.
    public static final String KEPT = "kept-away";
    /// The code of the tombstones that end those.
    public static final String LET_IN = "let-in";
    /// Both codes: for one woman and one colleague the last tombstone applies. Each names the colleague in addition to her.
    public static final Set<String> MARKS = Set.of(KEPT, LET_IN);
    private final Gate gate;
    private final KeptAwayStore store = new KeptAwayStore();
    private final StaffStore people = new StaffStore();

    /// The reason. No more is asked: who is related to whom is private.
    public enum Because {
        RELATED,
        REFUSED,
        OTHER;

        /// Returns the stored form.
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Because ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// Who asked for it.
    public enum SaidBy {
        SHE,
        COLLEAGUE,
        SOMEBODY;

        /// Returns the stored form.
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static SaidBy ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// One member of staff who is kept away from one woman.
    ///
    /// @param who      the member of staff
    /// @param initials the initials of the member of staff
    /// @param because  the reason
    /// @param saidBy   who asked for it
    /// @param since    the site's date
    public record Kept(StaffId who, String initials, Because because, SaidBy saidBy, LocalDate since) {}

    /// What was just changed about one colleague, with the former state, so that it can be undone.
    ///
    /// @param who    the colleague
    /// @param before the former state; empty if she was not kept away
    /// @param after  the present state; empty if she was let in
    /// @param beside the restrictions of the colleague on cards that are joined to hers
    /// @param by     who changed it
    /// @param on     the site's date
    /// @param all    who is kept away from her now
    public record Changed(StaffId who, Optional<Recorded> before, Optional<Recorded> after, List<Recorded> beside,
            StaffId by, LocalDate on, List<Kept> all) {}

    /// A restriction, and who recorded it.
    public record Recorded(Kept kept, StaffId by) {}

    /// @param gate the way to the store
    public KeptAway(Gate gate) {
        this.gate = gate;
    }

    /// Checks whether the worker's role may set who is kept away.
    public boolean mayChange() {
        return gate.allows(KEEP_AWAY);
    }

    /// Checks whether the worker's role may see who is kept away.
    public boolean maySee() {
        return gate.allows(SEE_KEPT_AWAY);
    }

    /// Returns who is kept away from her.
    public List<Kept> of(ParticipantId her) {
        return gate.about(SEE_KEPT_AWAY, her, work -> store.of(work.tx(), her.value()));
    }

    /// Returns who can be kept away: everyone who works here except the worker herself, because nobody may lock herself out
    /// unnoticed.
    public List<StaffMember> colleagues() {
        return gate.look(SEE_KEPT_AWAY, work -> people.everyone(work.tx()).stream()
                .filter(one -> one.leftOn().isEmpty()).map(StaffStore.Stored::member)
                .filter(one -> !one.id().equals(work.who().id())).toList());
    }

    /// Keeps a colleague away from her file, from now on.
    ///
    /// @throws Refusal `staff.refusal.not-yourself`, because the worker could not undo it
    public Changed keep(ParticipantId her, StaffId who, Because because, SaidBy saidBy) {
        return gate.about(KEEP_AWAY, her, work -> {
            work.names(who.value());
            if (who.equals(work.who().id())) {
                throw new Refusal("staff.refusal.not-yourself");
            }
            return changed(work, who, () -> put(work,
                    new Recorded(new Kept(who, "", because, saidBy, work.today()), work.who().id())));
        });
    }

    /// Lets the colleague see the file again. The journal keeps that she was kept away.
    public Changed letIn(ParticipantId her, StaffId who) {
        return gate.about(KEEP_AWAY, her, work -> {
            work.names(who.value());
            return changed(work, who, () -> delete(work, who));
        });
    }

    private Changed changed(SubjectWork work, StaffId who, Runnable change) {
        var before = store.recorded(work, who);
        change.run();
        return new Changed(who, before, store.recorded(work, who), store.beside(work, who), work.who().id(),
                work.today(), store.of(work.tx(), work.her().value()));
    }

    /// Undoes what the worker herself changed today, as long as nobody changed or repeated it since, and no card with the same
    /// restriction was joined to hers. The journal keeps the former state.
    ///
    /// @param changed what [#keep] or [#letIn] returned
    /// @throws Refusal `staff.refusal.restriction-changed`
    public List<Kept> takeBack(ParticipantId her, Changed changed) {
        return gate.about(KEEP_AWAY, her, work -> {
            work.names(changed.who().value());
            if (!changed.by().equals(work.who().id()) || !changed.on().equals(work.today())
                    || !store.recorded(work, changed.who()).equals(changed.after())
                    || !store.beside(work, changed.who()).equals(changed.beside())) {
                throw new Refusal("staff.refusal.restriction-changed");
            }
            changed.before().ifPresentOrElse(before -> put(work, before),
                    () -> delete(work, changed.who()));
            return store.of(work.tx(), her.value());
        });
    }

    /// When two files become one, hides each from those from whom the other is hidden. Joins the caller's passage.
    ///
    /// @return who was added
    public List<UUID> joined(SubjectWork from, SubjectWork to) {
        return store.copy(from, to);
    }

    /// Hides a file also from those from whom one of the files joined to it is hidden, once a third is parted from it that had
    /// added the same. Joins the caller's passage.
    ///
    /// @param back what [#joined] had added for the third
    /// @return who was added
    public List<UUID> follow(SubjectWork from, SubjectWork to, List<UUID> back) {
        var missing = back.stream().map(StaffId::new).filter(who -> store.recorded(to, who).isEmpty())
                .flatMap(who -> store.recorded(from, who).stream()).toList();
        missing.forEach(recorded -> store.put(to, recorded));
        return missing.stream().map(recorded -> recorded.kept().who().value()).toList();
    }

    /// Undoes what [#joined] added; restrictions of the colleague set since then stay.
    ///
    /// @param from the file to which it was added
    /// @param to   the file for which it was set
    public void parted(SubjectWork from, SubjectWork to, UUID added) {
        var colleague = new StaffId(added);
        if (store.recorded(from, colleague).equals(store.recorded(to, colleague))) {
            store.delete(from, colleague);
        }
    }

    /// Keeps colleagues away from a card that is parted if they were kept away from both since they were joined: the request
    /// may have come from the woman of that card. What came with a third card that stays joined is of that card. Joins the
    /// caller's passage.
    ///
    /// @param kept    the card on which it was set
    /// @param parted  the other
    /// @param joining the act that joined them
    public void keepSince(SubjectWork kept, SubjectWork parted, WrittenAfter joining) {
        store.of(kept.tx(), kept.her().value()).stream()
                .filter(away -> joining.isWritten(kept.tx(), "kept_away",
                        List.of(kept.her().value(), away.who().value()), away.since()))
                .filter(away -> store.recorded(parted, away.who()).isEmpty())
                .flatMap(away -> store.recorded(kept, away.who()).stream())
                .filter(who -> !store.beside(kept, who.kept().who()).contains(who)).forEach(who -> put(parted, who));
    }

    /// A card that is parted from another.
    ///
    /// @param joining the act that joined them
    public record Parted(SubjectWork card, WrittenAfter joining) {}

    /// Keeps colleagues away from a card again, once another is parted from it, if they were let in while it stood for both:
    /// the request may have come from the woman of the other card. Joins the caller's passage.
    ///
    /// @param kept    the card that stayed
    /// @param parted  the other, and the act that joined them
    /// @param earlier cards that were parted from it before: what came with them went back to them
    public void keepAgain(SubjectWork kept, Parted parted, Collection<UUID> earlier) {
        store.former(kept, parted.joining()).stream()
                .filter(who -> store.recorded(kept, who.kept().who()).isEmpty()
                        && !store.isAlsoOf(kept, earlier, who))
                .forEach(who -> put(kept, who));
        // According to the tombstones, a colleague let in meanwhile was let in to both.
        Stream.of(kept, parted.card()).forEach(card -> store.of(card.tx(), card.her().value()).stream()
                .flatMap(away -> store.recorded(card, away.who()).stream())
                .forEach(who -> mark(card, KEPT, card.her().value(), KeptMark.of(who))));
    }

    private void put(SubjectWork work, Recorded recorded) {
        store.put(work, recorded);
        mark(work, KEPT, KeptMark.of(recorded));
    }

    private void delete(SubjectWork work, StaffId who) {
        store.delete(work, who);
        mark(work, LET_IN, who.value().toString());
    }

    /// Also written for the cards joined to hers: in an older backup they are separate women.
    private void mark(SubjectWork work, String what, String detail) {
        Stream.concat(Stream.of(work.her().value()), store.joined(work).stream())
                .forEach(card -> mark(work, what, card, detail));
    }

    private static void mark(SubjectWork work, String what, UUID card, String detail) {
        Tombstones.makeLast(work.tx(), new Tombstone(work.newId(), what, card, detail, work.now()),
                MARKS);
    }

    /// Keeps a colleague away again whom a restore would let in, unless she was let in since. A colleague whom the store no
    /// longer knows cannot come in. Awaits a colleague's review: a tombstone of a former key may be forged. Joins the caller's
    /// passage.
    ///
    /// @param mark of the kind [#KEPT]
    public void keepAfterRestore(SubjectWork work, Tombstone mark) {
        var since = Tombstones.provenAbout(work.tx(), LET_IN, mark.subject());
        KeptMark.read(mark.detail())
                .filter(said -> since.stream().noneMatch(letIn -> letIn.at().isAfter(mark.at())
                        && letIn.detail().equals(said.kept().who().value().toString())))
                .filter(said -> people.byId(work.tx(), said.kept().who()).isPresent())
                .ifPresent(said -> {
                    if (store.recorded(work, said.kept().who()).isEmpty()) {
                        work.names(said.kept().who().value());
                        work.awaitReview();
                    }
                    store.put(work, people.byId(work.tx(), said.by()).isPresent()
                            ? said
                            : new Recorded(said.kept(), work.who().id()));
                });
    }

    /// Permanently deletes who is kept away from her. Joins the caller's passage.
    public void erase(SubjectWork work) {
        store.deleteAll(work);
    }
}
