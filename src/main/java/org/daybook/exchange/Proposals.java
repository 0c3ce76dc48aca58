package org.daybook.exchange;

import static org.daybook.staff.Permission.CHANGE_RECORD;
import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.OPEN_RECORD;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.Participants;
import org.daybook.participants.ProposedChanges;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;

/// What registers state about women who are here already: an import changes none of it; a person who may change the record
/// decides field by field, decision 117. On the write lane's thread, outside a passage; each method throws [Refusal] if the
/// role does not permit it.
public final class Proposals {
    private static final int MOST_LISTED = 500;

    private final Gate gate;
    private final Participants participants;
    private final ProposalStore store = new ProposalStore();

    Proposals(Gate gate, Participants participants) {
        this.gate = gate;
        this.participants = participants;
    }

    /// A decision, so that it can be taken back.
    ///
    /// @param proposal the proposal
    /// @param written  what was written into her record; empty if the record was left unchanged
    public record Decided(Proposal proposal, Optional<ProposedChanges.Written> written) {}

    /// Checks whether the worker's role may see how many proposals wait.
    public boolean maySee() {
        return gate.allows(LIST_PEOPLE);
    }

    /// Checks whether the worker's role may decide.
    public boolean mayDecide() {
        return gate.allows(CHANGE_RECORD) && gate.allows(OPEN_RECORD) && gate.allows(LIST_PEOPLE);
    }

    /// Returns the women for whom something waits, by card, the first 500; without those who are hidden from the worker.
    public List<HerProposals> waiting() {
        return gate.look(LIST_PEOPLE, work -> store.waiting(work.tx()).usable(work).stream().limit(MOST_LISTED)
                .map(one -> new HerProposals(one.her(), participants.row(work, one.her()).card(), one.fields()))
                .sorted(Comparator.comparing(one -> one.card().toString())).toList());
    }

    /// Returns the values of a register about her, next to those in her record. Opens her record, and writes the audit line for
    /// it.
    public List<Proposal> open(ParticipantId her) {
        return gate.about(OPEN_RECORD, her, work -> {
            var here = participants.proposedChanges().standing(work);
            return store.of(work.tx(), her).stream().map(said -> new Proposal(said.id(), her, said.field(),
                    Optional.ofNullable(here.get(said.field())), said.says())).toList();
        });
    }

    /// Writes the register's value into her record.
    ///
    /// @throws Refusal `exchange.refusal.decided-already`, or as [ProposedChanges#write] does
    public Decided take(Proposal one) {
        return gate.about(CHANGE_RECORD, one.her(), work -> {
            decide(work, one);
            return new Decided(one, Optional.of(participants.proposedChanges().write(work, one.field(), one.here(),
                    one.says())));
        });
    }

    /// Leaves her record unchanged. The same file does not propose the value again.
    ///
    /// @throws Refusal `exchange.refusal.decided-already`
    public Decided leave(Proposal one) {
        return gate.about(CHANGE_RECORD, one.her(), work -> {
            decide(work, one);
            return new Decided(one, Optional.empty());
        });
    }

    private void decide(SubjectWork work, Proposal one) {
        if (!store.decide(work, one.id())) {
            throw new Refusal("exchange.refusal.decided-already");
        }
    }

    /// Takes a decision back: her record is as before, and the proposal waits again.
    ///
    /// @throws Refusal as [ProposedChanges#back] does
    public void undo(Decided decided) {
        gate.actAbout(CHANGE_RECORD, decided.proposal().her(), work -> {
            decided.written().ifPresent(written -> participants.proposedChanges().back(work, written));
            store.reopen(work, decided.proposal().id(), decided.proposal().says());
        });
    }
}
