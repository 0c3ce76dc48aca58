package org.daybook.work;

import static org.daybook.staff.Permission.MATCH_PEOPLE;
import static org.daybook.staff.Permission.PLACE;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.WorkWithGirls;

/// What lies between an opening and a placement: it is offered to her, she answers, there may be an interview, and the company
/// answers. Each method without a unit of work opens a passage of its own, on the write lane's thread, and throws [Refusal]
/// when her role may not.
///
/// Invariants. 1: nothing is offered, agreed to or arranged where she could not be placed that day. 2: a company hears of her only after she said yes to this
/// very opening, and while she agrees to companies.
public final class Offers {
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final Openings openings;
    private final Companies companies;
    private final Placements placements;
    private final OfferStore store = new OfferStore();
    private final WorkWithGirls girls = new WorkWithGirls();

    Offers(Gate gate, Matching.Dependencies dependencies) {
        this.gate = gate;
        participants = dependencies.participants();
        consents = dependencies.consents();
        openings = dependencies.openings();
        companies = dependencies.companies();
        placements = dependencies.placements();
    }

    /// Somebody to whom an opening was offered.
    ///
    /// @param card  her card
    /// @param offer how it stands
    public record Offered(CardNumber card, JobOffer offer) {}

    /// Offers her an opening.
    ///
    /// @throws Refusal as [Companies#demandUsable]; `consents.refusal.not-given`, `work.refusal.not-there`,
    ///                 `work.refusal.ask-first`, `work.refusal.already`, `work.refusal.full`,
    ///                 `work.refusal.already-offered`; `work.refusal.too-young` of a child
    public OfferId offer(ParticipantId her, OpeningId opening) {
        return gate.about(PLACE, her, work -> {
            var known = openings.demandUsable(work, opening);
            participants.row(work, her);
            consents.demand(work, her, Purpose.COMPANIES);
            demandMayBeThere(work, known);
            if (of(work).stream().anyMatch(one -> one.what().opening().equals(opening) && one.isOpen())) {
                throw new Refusal("work.refusal.already-offered");
            }
            var id = new OfferId(work.newId());
            store.insert(work, id, opening);
            return id;
        });
    }

    /// Writes down what she said. She may say no at any time, also after an interview. Who said no is asked anew, by
    /// another offer.
    ///
    /// @throws Refusal `consents.refusal.not-given`, `work.refusal.unknown-offer`; for a yes as [#offer], and
    ///                 `work.refusal.changed` where a colleague wrote down her no meanwhile
    public void answer(ParticipantId her, OfferId id, OfferAnswer answer) {
        gate.actAbout(PLACE, her, work -> {
            var offer = known(work, id);
            if (answer == OfferAnswer.YES) {
                if (offer.hers().filter(OfferAnswer.NO::equals).isPresent()) {
                    throw new Refusal("work.refusal.changed");
                }
                demandGoesOn(work, offer);
            }
            store.answer(work, id, answer);
        });
    }

    /// Writes down when the interview is. Another day takes its place once it is said how it went, or that it was cancelled.
    ///
    /// @throws Refusal as [#offer]; `work.refusal.unknown-offer`, `work.refusal.she-first`; `work.refusal.changed` where a
    ///                 colleague wrote one down meanwhile, or the no of the company
    public void interview(ParticipantId her, OfferId id, LocalDateTime at) {
        gate.actAbout(PLACE, her, work -> {
            var offer = agreed(work, id);
            if (!offer.isStanding() || offer.interview().filter(JobOffer.Interview::isOpen).isPresent()) {
                throw new Refusal("work.refusal.changed");
            }
            demandGoesOn(work, offer);
            store.interview(work, id, at);
        });
    }

    /// Writes down how the interview went.
    ///
    /// @throws Refusal `consents.refusal.not-given`, `work.refusal.unknown-offer`, `work.refusal.no-interview`;
    ///                 `work.refusal.changed` where a colleague wrote down otherwise meanwhile
    public void came(ParticipantId her, OfferId id, InterviewOutcome outcome) {
        gate.actAbout(PLACE, her, work -> {
            var offer = known(work, id);
            if (offer.interview().filter(one -> !one.at().toLocalDate().isAfter(work.today())
                    || outcome == InterviewOutcome.CANCELLED).isEmpty()) {
                throw new Refusal("work.refusal.no-interview");
            }
            if (outcomeOf(offer).filter(one -> one != outcome).isPresent()) {
                throw new Refusal("work.refusal.changed");
            }
            store.came(work, id, Optional.of(outcome));
        });
    }

    /// Takes back how the interview went: nobody has said it yet. Who is expected again by that must be allowed to go there; a full
    /// opening is in the way of nothing that was arranged.
    ///
    /// @param outcome what is taken back
    /// @throws Refusal `consents.refusal.not-given`, `work.refusal.unknown-offer`; `work.refusal.changed` where a colleague
    ///                 wrote down otherwise meanwhile; `work.refusal.stopped`, `work.refusal.not-there`,
    ///                 `work.refusal.ask-first`, `work.refusal.already` where it was cancelled and is still to come
    public void takeBackOutcome(ParticipantId her, OfferId id, InterviewOutcome outcome) {
        gate.actAbout(PLACE, her, work -> {
            var offer = known(work, id);
            if (outcomeOf(offer).filter(one -> one != outcome).isPresent()) {
                throw new Refusal("work.refusal.changed");
            }
            if (outcomeOf(offer).filter(InterviewOutcome.CANCELLED::equals).isPresent() && offer.interview()
                    .filter(one -> !one.at().toLocalDate().isBefore(work.today())).isPresent()) {
                demandExpectable(work, companies.known(work, offer.what().company()));
            }
            store.came(work, id, Optional.empty());
        });
    }

    private static Optional<InterviewOutcome> outcomeOf(JobOffer offer) {
        return offer.interview().flatMap(JobOffer.Interview::outcome);
    }

    private void demandExpectable(SubjectWork work, Company company) {
        if (!company.warnings().isEmpty()) {
            throw new Refusal("work.refusal.stopped");
        }
        placements.rules().demandMayBeThere(work, company);
    }

    /// Writes down what the company said.
    ///
    /// @throws Refusal `consents.refusal.not-given`, `work.refusal.unknown-offer`, `work.refusal.she-first`; for a yes as
    ///                 [#offer]; `work.refusal.changed` where a colleague wrote an answer down meanwhile
    public void companyAnswered(ParticipantId her, OfferId id, CompanyAnswer answer) {
        gate.actAbout(PLACE, her, work -> {
            var offer = agreed(work, id);
            if (offer.companys().isPresent()) {
                throw new Refusal("work.refusal.changed");
            }
            if (answer == CompanyAnswer.YES) {
                demandGoesOn(work, offer);
            }
            store.companyAnswered(work, id, answer);
        });
    }

    /// To whom an opening was offered; leaves an audit line that names each of them. Without those who took their consent
    /// back or work there already, and without locked records.
    ///
    /// @throws Refusal `work.refusal.unknown-opening`
    public List<Offered> at(OpeningId opening) {
        return gate.pass(MATCH_PEOPLE, work -> {
            var company = companies.known(work, openings.known(work, opening).company());
            var there = placements.working(work, job -> job.company().filter(company::is).isPresent());
            var all = store.at(work.tx(), opening).usable(work).stream().filter(one -> !there.contains(one.her()))
                    .toList();
            var agreed = consents.holding(work, all.stream().map(JobOffer::her).toList(), Purpose.COMPANIES);
            var shown = girls.shown(work);
            return all.stream().filter(one -> agreed.contains(one.her())).filter(one -> shown.test(one.her()))
                    .map(one -> new Offered(participants.row(work.about(one.her())).card(), one)).toList();
        });
    }

    /// Hers, the newest first; nothing without her consent.
    List<JobOffer> of(SubjectWork work) {
        return consents.holds(work, work.her(), Purpose.COMPANIES) ? store.of(work.tx(), work.her()) : List.of();
    }

    /// A sign, a limit, somebody whom she must not meet, or her age may have become known since.
    private void demandGoesOn(SubjectWork work, JobOffer offer) {
        demandMayBeThere(work, openings.demandUsable(work, offer.what().opening()));
    }

    private void demandMayBeThere(SubjectWork work, Opening opening) {
        if (Statuses.isTooYoung(work)) {
            throw new Refusal("work.refusal.too-young");
        }
        placements.rules().demandMayBeThere(work, companies.known(work, opening.company()));
        placements.rules().demandFree(work, opening);
    }

    private JobOffer known(SubjectWork work, OfferId id) {
        consents.demand(work, work.her(), Purpose.COMPANIES);
        return of(work).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal("work.refusal.unknown-offer"));
    }

    private JobOffer agreed(SubjectWork work, OfferId id) {
        var offer = known(work, id);
        if (!offer.isAgreed()) {
            throw new Refusal("work.refusal.she-first");
        }
        return offer;
    }
}
