package org.daybook.referrals;

import static org.daybook.staff.Permission.RECEIVE_REFERRAL;
import static org.daybook.staff.Permission.SEE_REFERRALS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.participants.PersonRow;
import org.daybook.referrals.IncomingReferral.State;
import org.daybook.staff.Erased;
import org.daybook.staff.Gate;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;
import org.daybook.staff.WorkWithGirls;
import org.daybook.vault.JournalErasure;

/// Referrals that other organisations send. What came unasked is kept only until somebody decides, and nobody is called because
/// of it: she is reached once she is here and has said how. Methods without a [UnitOfWork] open a passage of their own, on the
/// write lane's thread; each throws [Refusal] if the worker's role may not.
public final class IncomingReferrals implements PersonalData {
    private static final String SERIES = "incoming-referral";
    /// The number of days for which those that led to a record are listed.
    private static final int LISTED_DAYS = 90;

    private final Gate gate;
    private final Participants participants;
    private final IncomingStore store = new IncomingStore();
    private final WorkWithGirls girls = new WorkWithGirls();

    IncomingReferrals(Gate gate, Participants participants) {
        this.gate = gate;
        this.participants = participants;
    }

    /// Checks whether the worker's role may see referrals received.
    public boolean maySee() {
        return gate.allows(SEE_REFERRALS);
    }

    /// Checks whether the worker's role may record and decide.
    public boolean mayReceive() {
        return gate.allows(RECEIVE_REFERRAL);
    }

    /// Returns referrals received, and what was decided recently; who sent a girl only to staff who may work with girls.
    IncomingPage page() {
        return gate.look(SEE_REFERRALS, work -> {
            var shown = girls.shown(work);
            return new IncomingPage(store.open(work.tx()),
                    store.here(work.tx(), work.today().minusDays(LISTED_DAYS)).visible(work).stream()
                            .filter(one -> shown.test(one.her()))
                            .map(one -> new IncomingPage.Here(one.referral(), participants.row(work, one.her())))
                            .toList(),
                    store.notHere(work.tx(), work.today().minusDays(LISTED_DAYS)));
        });
    }

    /// Returns the number not decided yet.
    int undecided() {
        return gate.look(SEE_REFERRALS, work -> store.open(work.tx()).size());
    }

    /// Records one that came today.
    ///
    /// @throws IllegalArgumentException if the form has problems
    public IncomingReferral add(NewIncoming form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.pass(RECEIVE_REFERRAL, work -> {
            var one = new IncomingReferral(new IncomingId(work.newId()),
                    "I-" + work.tx().computer() + work.tx().nextNumber(SERIES), form, work.today(), State.OPEN,
                    Optional.empty());
            work.names(one.id().value());
            store.insert(work.tx(), one);
            return one;
        });
    }

    /// Returns whose card it is, for checking before it leads to her record; changes nothing.
    ///
    /// @param typed her card as it is said or typed
    /// @throws Refusal as [#here(IncomingId, String)]
    PersonRow whose(IncomingId id, String typed) {
        return gate.pass(RECEIVE_REFERRAL, work -> {
            open(work, id);
            return whose(work, typed);
        });
    }

    private PersonRow whose(UnitOfWork work, String typed) {
        return CardNumber.read(typed)
                .flatMap(card -> participants.byCard(work, card).about(work).stream().findFirst())
                .orElseThrow(() -> new Refusal("referrals.refusal.no-such-card"));
    }

    /// Records that she is here: it leads to her record, and what came unasked is deleted.
    ///
    /// @param typed her card as it is said or typed
    /// @throws Refusal `referrals.refusal.no-such-card`, `referrals.refusal.decided`, `referrals.refusal.unknown-incoming`
    public void here(IncomingId id, String typed) {
        gate.act(RECEIVE_REFERRAL, work -> {
            open(work, id);
            store.here(work.about(whose(work, typed).id()), id);
        });
    }

    /// Records that she did not come, or did not want it: what came unasked is deleted.
    ///
    /// @throws Refusal `referrals.refusal.decided`, `referrals.refusal.unknown-incoming`
    void notHere(IncomingId id) {
        gate.act(RECEIVE_REFERRAL, work -> {
            open(work, id);
            store.notHere(work.tx(), id, work.today());
        });
    }

    /// Deletes it, with what came unasked.
    ///
    /// @throws Refusal `referrals.refusal.decided`, `referrals.refusal.unknown-incoming`
    void delete(IncomingId id) {
        gate.act(RECEIVE_REFERRAL, work -> {
            open(work, id);
            store.delete(work.tx(), id);
        });
    }

    /// Returns a receipt for the sender, which is the same whether she came or not.
    ///
    /// @throws Refusal `referrals.refusal.unknown-incoming`
    IncomingReceipt receipt(IncomingId id) {
        var head = participants.formSettings().cardWords().lines().findFirst().orElse("").strip();
        return gate.pass(RECEIVE_REFERRAL, work -> {
            var one = known(work, id);
            store.receipt(work.tx(), id, work.today());
            return new IncomingReceipt(head, work.today(), one.facts().sender(), one.reference(), one.arrivedOn());
        });
    }

    private void open(UnitOfWork work, IncomingId id) {
        if (known(work, id).state() != State.OPEN) {
            throw new Refusal("referrals.refusal.decided");
        }
    }

    private IncomingReferral known(UnitOfWork work, IncomingId id) {
        work.names(id.value());
        return store.byId(work.tx(), id).orElseThrow(() -> new Refusal("referrals.refusal.unknown-incoming"));
    }

    @Override
    public Set<String> tables() {
        return Set.of("incoming_referral");
    }

    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var all = store.of(work.tx(), her);
        return all.isEmpty()
                ? List.of()
                : List.of(new SubjectAccessSection("referrals.copy.incoming", all.stream().map(one -> new Line(
                        "referrals.copy.from", new Value.Several(values(one)))).toList()));
    }

    private static List<Value> values(IncomingReferral one) {
        var values = new ArrayList<Value>(List.of(new Value.Words(one.facts().sender()),
                new Value.Day(one.arrivedOn()), new Value.Words(one.reference())));
        Stream.of(one.facts().need(), one.facts().knows()).flatMap(Optional::stream)
                .forEach(said -> values.add(new Value.Chosen("services", said)));
        return values;
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("a receipt says nothing of her, not even whether she came");
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("it is tied to her once, and nothing of it changes then");
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return Nothing.found("a letter of others is no visit");
    }

    @Override
    public List<Movable> movable() {
        return List.of(Movable.ofTable("incoming_referral"));
    }

    /// Also erases what is not linked to a record and names her. If it led to another woman's record, her name is removed from
    /// the sender.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.erase(work);
        store.ofNobody(work.tx()).stream()
                .filter(one -> her.isNamedIn(one.facts().unasked()) || her.isNamedIn(one.facts().sender()))
                .forEach(one -> store.delete(work.tx(), one.id()));
        store.here(work.tx(), LocalDate.EPOCH).everyone(UnfilteredRows.Purpose.ERASURE).stream()
                .filter(one -> her.isNamedIn(one.referral().facts().sender()))
                .forEach(one -> store.sender(work.aboutForProgram(one.her()), one.referral().id(),
                        her.without(one.referral().facts().sender())));
        new JournalErasure(work.tx()).scrubNaming(tables(), her::isNamedIn);
    }
}
