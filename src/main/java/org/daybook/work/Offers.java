package org.daybook.work;

import static org.daybook.staff.Permission.MATCH_PEOPLE;
import static org.daybook.staff.Permission.PLACE;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.base.Edited;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.WorkWithGirls;

/// The steps between an opening and a placement: it is offered to her, she answers, there may be an interview, and the company
/// answers. Each method without a unit of work opens its own passage, on the write lane's thread, and throws [Refusal] if her
/// role does not permit it.
///
/// Invariants. 1: nothing is offered, agreed to or arranged if she could not be placed that day. 2: a company learns of her
/// only after she said yes to this opening, and while she agrees to companies.
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

    /// A woman to whom an opening was offered.
    ///
    /// @param card  her card
    /// @param offer its present state
    public record Offered(CardNumber card, JobOffer offer) {}

    /// Offers her an opening.
    ///
    /// @throws Refusal as [Companies#demandUsable]; `consents.refusal.not-given`, `work.refusal.not-there`,
    ///         `work.refusal.ask-first`, `work.refusal.already`, `work.refusal.full`, `work.refusal.already-offered`;
    ///         `work.refusal.too-young` for a child
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

    /// Records her answer. She may say no at any time, even after an interview. A woman who said no is asked again with a new
    /// offer.
    ///
    /// @return what changed, which can be passed to [#putBack]
    /// @throws Refusal `consents.refusal.not-given`, `work.refusal.unknown-offer`; for a yes as [#offer], and
    ///         `work.refusal.changed` if a colleague recorded her no meanwhile
    public Edited<OfferVersion> answer(ParticipantId her, OfferId id, OfferAnswer answer) {
        return change(her, id, work -> {
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

    /// Records when the interview is. Another day replaces it once its outcome or cancellation is recorded.
    ///
    /// @return what changed, which can be passed to [#putBack]
    /// @throws Refusal as [#offer]; `work.refusal.unknown-offer`, `work.refusal.she-first`; `work.refusal.changed` if a
    ///         colleague recorded one meanwhile, or the no of the company
    public Edited<OfferVersion> interview(ParticipantId her, OfferId id, LocalDateTime at) {
        return change(her, id, work -> {
            var offer = agreed(work, id);
            if (!offer.isStanding() || offer.interview().filter(JobOffer.Interview::isOpen).isPresent()) {
                throw new Refusal("work.refusal.changed");
            }
            demandGoesOn(work, offer);
            store.interview(work, id, at);
        });
    }

    /// Records how the interview went.
    ///
    /// @return what changed, which can be passed to [#putBack]
    /// @throws Refusal `consents.refusal.not-given`, `work.refusal.unknown-offer`, `work.refusal.no-interview`;
    ///         `work.refusal.changed` if a colleague recorded something else meanwhile
    public Edited<OfferVersion> came(ParticipantId her, OfferId id, InterviewOutcome outcome) {
        return change(her, id, work -> {
            var offer = known(work, id);
            if (offer.interview().filter(one -> !one.at().toLocalDate().isAfter(work.today())
                    || outcome == InterviewOutcome.CANCELLED).isEmpty()) {
                throw new Refusal("work.refusal.no-interview");
            }
            if (outcomeOf(offer).filter(one -> one != outcome).isPresent()) {
                throw new Refusal("work.refusal.changed");
            }
            store.came(work, id, outcome);
        });
    }

    private Edited<OfferVersion> change(ParticipantId her, OfferId id, Consumer<SubjectWork> act) {
        return gate.about(PLACE, her, work -> {
            known(work, id);
            var before = store.version(work, id);
            act.accept(work);
            return new Edited<>(before, store.version(work, id));
        });
    }

    /// Undoes what was recorded about an offer, unless something else was recorded since. If it is thereby open again, or she is
    /// expected somewhere again, she must be allowed to go there. The journal keeps both.
    ///
    /// @param what what one of these methods returned
    /// @return what is recorded then
    /// @throws Refusal as they do; `work.refusal.changed` if a colleague changed it meanwhile; `work.refusal.already-offered`
    ///         if the opening was offered to her again
    public OfferVersion putBack(ParticipantId her, Edited<OfferVersion> what) {
        return gate.about(PLACE, her, work -> {
            var id = what.before().id();
            var former = known(work, id);
            if (!store.version(work, id).equals(what.after())) {
                throw new Refusal("work.refusal.changed");
            }
            store.put(work, what.before());
            demandPossible(work, former, known(work, id));
            return store.version(work, id);
        });
    }

    private void demandPossible(SubjectWork work, JobOffer former, JobOffer now) {
        boolean opens = now.isOpen() && !former.isOpen() && !former.isStanding();
        if (opens && of(work).stream().anyMatch(one -> one.isOpen() && !one.id().equals(now.id())
                && one.what().opening().equals(now.what().opening()))) {
            throw new Refusal("work.refusal.already-offered");
        }
        if (opens || now.isStanding() && !former.isStanding()) {
            demandGoesOn(work, now);
        } else if (isCalledOff(work, former) && now.interview().isPresent()) {
            demandExpectable(work, companies.known(work, now.what().company()));
        }
    }

    /// Undoes an offer that nobody has answered yet.
    ///
    /// @throws Refusal `consents.refusal.not-given`, `work.refusal.unknown-offer`; `work.refusal.changed` if something was
    ///         recorded about it meanwhile
    public void takeBack(ParticipantId her, OfferId id) {
        gate.actAbout(PLACE, her, work -> {
            known(work, id);
            if (!store.version(work, id).isUnanswered()) {
                throw new Refusal("work.refusal.changed");
            }
            store.delete(work, id);
        });
    }

    /// Checks whether its interview, still to come, was cancelled.
    private static boolean isCalledOff(SubjectWork work, JobOffer offer) {
        return outcomeOf(offer).filter(InterviewOutcome.CANCELLED::equals).isPresent() && offer.interview()
                .filter(one -> !one.at().toLocalDate().isBefore(work.today())).isPresent();
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

    /// Records the company's answer.
    ///
    /// @return what changed, which can be passed to [#putBack]
    /// @throws Refusal `consents.refusal.not-given`, `work.refusal.unknown-offer`, `work.refusal.she-first`; for a yes as
    ///         [#offer]; `work.refusal.changed` if a colleague recorded an answer meanwhile
    public Edited<OfferVersion> companyAnswered(ParticipantId her, OfferId id, CompanyAnswer answer) {
        return change(her, id, work -> {
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

    /// Returns the women to whom an opening was offered; leaves an audit line that names each of them. Women who withdrew their
    /// consent or already work there, and locked records, are left out.
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

    /// Returns her offers, the newest first; none without her consent.
    List<JobOffer> of(SubjectWork work) {
        return consents.holds(work, work.her(), Purpose.COMPANIES) ? store.of(work.tx(), work.her()) : List.of();
    }

    /// A sign, a limit, a woman she must not meet, or her age may have become known since.
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
