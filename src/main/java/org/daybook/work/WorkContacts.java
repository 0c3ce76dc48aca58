package org.daybook.work;

import static org.daybook.staff.Permission.OPEN_WORK;

import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.contact.Advice;
import org.daybook.contact.Contacts;
import org.daybook.contact.Reachability;
import org.daybook.contact.Wish;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;

/// Who she is, for whoever finds work with her and opens no record. On the write lane's thread.
///
/// Invariant. Her name is told only while she agrees to companies, or works or worked; her number only while she agrees to be
/// contacted, may be called, and agrees to companies or to being asked.
public final class WorkContacts {
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final Contacts contacts;
    private final PlacementStore placements = new PlacementStore();

    WorkContacts(Gate gate, Work.Dependencies dependencies) {
        this.gate = gate;
        participants = dependencies.participants();
        consents = dependencies.consents();
        contacts = dependencies.contacts();
    }

    /// Whether the worker's role may.
    public boolean may() {
        return gate.allows(OPEN_WORK);
    }

    /// Opens her page about work; leaves an audit line.
    ///
    /// @throws Refusal `participants.refusal.unknown`; `staff.refusal.kept-away` for whoever never sees her file
    WorkContact open(ParticipantId her) {
        return gate.about(OPEN_WORK, her, work -> {
            var woman = participants.whole(work);
            boolean agrees = consents.holds(work, her, Purpose.COMPANIES);
            boolean concerned = agrees || !placements.of(work.tx(), her).isEmpty();
            var advice = contacts.advice(work);
            boolean mayCall = concerned && (agrees || consents.holds(work, her, Purpose.FOLLOW_UP));
            return new WorkContact(woman.card(), woman.preferredName().filter(_ -> concerned), advice.verdict(),
                    mayCall ? phone(advice) : Optional.empty());
        });
    }

    private static Optional<WorkContact.Phone> phone(Advice advice) {
        var wishes = advice.reach().wishes();
        return wishes.telephone().filter(_ -> advice.reach().standing() == Reachability.CALL)
                .map(number -> new WorkContact.Phone(number,
                        wishes.saying().whoCalls().filter(wish -> wish == Wish.YES).isPresent(),
                        wishes.saying().instead()));
    }
}
