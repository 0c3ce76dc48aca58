package org.daybook.work;

import static org.daybook.staff.Permission.FIND_FOR_WORK;
import static org.daybook.staff.Permission.OPEN_WORK;
import static org.daybook.staff.Permission.SEE_WISHES;

import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.contact.Advice;
import org.daybook.contact.Contacts;
import org.daybook.contact.Reachability;
import org.daybook.contact.Wish;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.Searches;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.WorkWithGirls;

/// Her details, for staff who find work with her and may not open records. Used on the write lane's thread.
///
/// Invariant. Her name is shown only while she agrees to companies, or works or worked; her number only while she agrees to be
/// contacted, may be called, and agrees to companies or to being asked.
public final class WorkContacts {
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final Contacts contacts;
    private final PlacementStore placements = new PlacementStore();
    private final WorkWithGirls girls = new WorkWithGirls();
    private final Searches searches;

    /// A woman whose page about work can be opened.
    ///
    /// @param her  the woman
    /// @param card her card
    record Found(ParticipantId her, CardNumber card) {}

    WorkContacts(Gate gate, Work.Dependencies dependencies) {
        this.gate = gate;
        participants = dependencies.participants();
        consents = dependencies.consents();
        contacts = dependencies.contacts();
        searches = new Searches(gate, FIND_FOR_WORK);
    }

    /// Checks whether the worker's role permits it.
    public boolean may() {
        return gate.allows(OPEN_WORK);
    }

    /// Returns whose card this is, for staff who find women only by complete card; empty if she neither agreed to companies nor
    /// works or worked. Each attempt reveals whether she does, so it is counted and leaves a line as described in [Searches].
    ///
    /// @param typed what was typed; anything but a complete card finds nobody
    /// @throws Refusal `staff.refusal.search-rest` if it must wait two seconds
    Optional<Found> byCard(String typed) {
        return CardNumber.read(typed).flatMap(card -> {
            searches.ask(card.toString());
            return gate.look(SEE_WISHES, work -> participants.byCard(work, card).usable(work).stream()
                    .map(row -> new Found(row.id(), row.card())).filter(one -> girls.shown(work).test(one.her()))
                    .filter(one -> isConcerned(work, one.her())).findFirst());
        });
    }

    /// Writes the line of the search once the result is opened or the field is left.
    public void searched() {
        searches.over();
    }

    private boolean isConcerned(UnitOfWork work, ParticipantId her) {
        return consents.holds(work, her, Purpose.COMPANIES) || !placements.of(work.tx(), her).isEmpty();
    }

    /// Opens her page about work; leaves an audit line.
    ///
    /// @throws Refusal `staff.refusal.record-gone`; `staff.refusal.kept-away` for staff from whom she is hidden
    WorkContact open(ParticipantId her) {
        return gate.about(OPEN_WORK, her, work -> {
            var woman = participants.whole(work);
            boolean agrees = consents.holds(work, her, Purpose.COMPANIES);
            boolean concerned = isConcerned(work, her);
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
