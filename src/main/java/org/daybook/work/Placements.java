package org.daybook.work;

import static org.daybook.staff.Permission.ASK_ABOUT_WORK;
import static org.daybook.staff.Permission.PLACE;
import static org.daybook.staff.Permission.SEE_PLACED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.contact.Reach;
import org.daybook.contact.Reachability;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.WorkWithGirls;

/// Where women work, and their answers at the marks. She is asked, never the company. Methods without a [UnitOfWork] open their
/// own passage, on the write lane's thread; each throws [Refusal] if her role does not permit it.
///
/// Invariants. 1: nobody is placed at a company at which [Companies#demandUsable] refuses, at one from which she is kept, or
/// with somebody whom she must not meet, or in an opening that she declined and was not asked about again. 2: she is asked at a
/// mark only while she agrees to be asked and to be contacted.
public final class Placements {
    private final WorkWithGirls girls = new WorkWithGirls();
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final Contacts contacts;
    private final PlacementStore store = new PlacementStore();
    private final CompanyStore companies = new CompanyStore();
    private final CheckIns checkIns = new CheckIns();
    private final OfferStore offers = new OfferStore();
    private final TraineeshipStore traineeships = new TraineeshipStore();
    private final PlacementRules rules;

    Placements(Gate gate, Work.Dependencies dependencies) {
        this.gate = gate;
        participants = dependencies.participants();
        consents = dependencies.consents();
        contacts = dependencies.contacts();
        rules = new PlacementRules(participants, consents);
    }

    /// Returns the women to speak with.
    CheckIns checkIns() {
        return checkIns;
    }

    /// Returns the rules for who may be placed where.
    PlacementRules rules() {
        return rules;
    }

    /// Checks whether the worker's role may place somebody.
    public boolean mayPlace() {
        return gate.allows(PLACE);
    }

    /// Checks whether the worker's role may see who works at a company.
    public boolean maySeePlaced() {
        return gate.allows(SEE_PLACED);
    }

    /// Checks whether the worker's role may ask her, and record that work ended.
    public boolean mayAsk() {
        return gate.allows(ASK_ABOUT_WORK);
    }

    /// A woman who works at a company.
    ///
    /// @param card      her card
    /// @param placement where she works
    public record Placed(CardNumber card, Placement placement) {}

    /// Returns who works at a company now, without locked records; leaves an audit line that names each of them.
    ///
    /// @throws Refusal `work.refusal.unknown-company`
    public List<Placed> at(CompanyId company) {
        return gate.pass(SEE_PLACED, work -> {
            work.names(company.value());
            var known = companies.byId(work, company)
                    .orElseThrow(() -> new Refusal("work.refusal.unknown-company"));
            var shown = girls.shown(work);
            return store.at(work.tx(), known, work.today()).usable(work).stream()
                    .filter(one -> shown.test(one.her()))
                    .map(one -> new Placed(participants.row(work.about(one.her())).card(), one)).toList();
        });
    }

    /// Places her. Opening and company are already known to accept people.
    PlacementId place(SubjectWork work, Opening opening, Company company, NewPlacement form) {
        var her = work.her();
        form.requireSound(work.today());
        // Refuses if there is no such card, or the worker may not see it.
        participants.row(work, her);
        consents.demand(work, her, Purpose.COMPANIES);
        rules.demandMayBeThere(work, company);
        rules.demandFree(work, opening);
        if (JobOffer.areDeclined(offers.of(work.tx(), her).stream()
                .filter(one -> one.what().opening().equals(opening.id())).toList())) {
            throw new Refusal("work.refusal.declined");
        }
        rules.demandOldEnough(work, form.startsOn().orElseThrow());
        rules.demandAllowed(work, form.startsOn().orElseThrow());
        return store.insert(work, Optional.of(opening), form);
    }

    /// Records work that she found herself, from a day on which she was old enough to work.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `work.refusal.may-not-work`
    public PlacementId foundHerself(ParticipantId her, NewPlacement form) {
        return gate.about(ASK_ABOUT_WORK, her, work -> {
            form.requireSound(work.today());
            participants.row(work, her);
            rules.demandOldEnough(work, form.startsOn().orElseThrow());
            return store.insert(work, Optional.empty(), form);
        });
    }

    /// Corrects contract and hours and, for work she found herself, its kind. The first day can be corrected only until
    /// something was recorded at one of its marks: her marks follow it, and an answer would then be about another month.
    ///
    /// @param before what the form was filled with
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `work.refusal.unknown-placement`; `work.refusal.changed` if a colleague changed it
    ///         meanwhile; for another first day `work.refusal.may-not-work`, and `work.refusal.first-day` after a mark, or if
    ///         the work ended before
    public void change(ParticipantId her, Placement before, NewPlacement form) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            form.requireSound(work.today());
            var job = known(work, before.id());
            if (!job.form().equals(before.form())) {
                throw new Refusal("work.refusal.changed");
            }
            form.startsOn().filter(day -> !day.equals(job.startedOn()))
                    .ifPresent(day -> rules.demandFirstDay(work, job, day));
            store.change(work, before.id(), form);
        });
    }

    /// Undoes what the worker herself recorded today and nobody has added to, or work that fell through before its first day,
    /// whoever recorded it: it never began, so it cannot end either.
    ///
    /// @throws Refusal `work.refusal.unknown-placement`
    public void takeBack(ParticipantId her, PlacementId id) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            traineeships.takeBack(work, id);
            if (store.takeBack(work, id) == 0) {
                throw new Refusal("work.refusal.unknown-placement");
            }
        });
    }

    /// Records that work ended.
    ///
    /// @throws Refusal `work.refusal.unknown-placement`, `work.refusal.before-start`; `work.refusal.changed` if a colleague
    ///         recorded it meanwhile
    public void end(ParticipantId her, PlacementId id, LocalDate on, EndedBecause because) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            var job = known(work, id);
            if (job.endedOn().isPresent()) {
                throw new Refusal("work.refusal.changed");
            }
            if (on.isBefore(job.startedOn()) || on.isAfter(work.today())) {
                throw new Refusal("work.refusal.before-start");
            }
            store.end(work, id, on, because);
        });
    }

    /// Undoes the end of work: at a company only if she could be placed there today, because a sign, a limit or somebody whom
    /// she must not meet may have been added since. If a sign is active she may still work there, so she is to be spoken with
    /// as if it were raised now. A woman who said no to companies since her work ended is asked first.
    ///
    /// @throws Refusal `work.refusal.unknown-placement`, `work.refusal.stopped`, `work.refusal.withdrew`,
    ///         `work.refusal.not-there`, `work.refusal.ask-first`, `work.refusal.already`
    public void reopen(ParticipantId her, PlacementId id) {
        boolean stopped = gate.about(ASK_ABOUT_WORK, her, work -> {
            var job = known(work, id);
            var at = job.company().flatMap(company -> companies.byId(work, company));
            at.ifPresent(company -> work.names(company.id().value()));
            if (job.endedOn().isPresent() && at.filter(company -> !company.warnings().isEmpty()).isPresent()) {
                checkIns.add(work);
                return true;
            }
            at.ifPresent(company -> {
                demandNoNoSince(work, job);
                rules.demandMayBeThere(work, company);
            });
            store.reopen(work, id);
            return false;
        });
        if (stopped) {
            throw new Refusal("work.refusal.stopped");
        }
    }

    /// A no that she said while she worked there did not end her work; of a no on its last day, the order is not known.
    private void demandNoNoSince(SubjectWork work, Placement job) {
        if (job.endedOn().filter(day -> store.isRefusedSince(work, day)).isPresent()
                && !consents.holds(work, work.her(), Purpose.COMPANIES)) {
            throw new Refusal("work.refusal.withdrew");
        }
    }

    /// Records her answer at a mark, or that she was not reached.
    ///
    /// @throws Refusal `consents.refusal.not-given` if she has not agreed to be asked, or to be contacted;
    ///         `work.refusal.no-mark` if none is due
    public void answer(ParticipantId her, PlacementId first, int months, MarkAnswer answer) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            consents.demand(work, her, Purpose.FOLLOW_UP);
            consents.demand(work, her, Purpose.SAFE_CONTACT);
            var mark = marks(work).stream()
                    .filter(one -> one.placement().equals(first) && one.months() == months).findFirst()
                    .filter(one -> one.state() == MarkState.DUE)
                    .orElseThrow(() -> new Refusal("work.refusal.no-mark"));
            store.mark(work, mark.placement(), months, answer);
        });
    }

    /// Undoes what the worker herself recorded at a mark today.
    ///
    /// @throws Refusal `work.refusal.no-answer`
    public void takeBackAnswer(ParticipantId her, PlacementId first, int months) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            if (store.takeBackMark(work, first, months) == 0) {
                throw new Refusal("work.refusal.no-answer");
            }
        });
    }

    /// Corrects what was recorded at a mark; the former answer stays in her history.
    ///
    /// @throws Refusal `work.refusal.no-answer` if nothing was recorded
    public void correct(ParticipantId her, PlacementId first, int months, MarkAnswer answer) {
        gate.actAbout(ASK_ABOUT_WORK, her, work -> {
            var before = jobMarks(work).answered(first, months)
                    .orElseThrow(() -> new Refusal("work.refusal.no-answer"));
            if (before.answer() != answer) {
                store.mark(work, before.placement(), months, answer);
            }
        });
    }

    /// Returns her placements, the earliest first.
    List<Placement> of(SubjectWork work) {
        return store.of(work.tx(), work.her());
    }

    /// Returns the marks of her work.
    List<WorkMark> marks(SubjectWork work) {
        return jobMarks(work).all();
    }

    private JobMarks jobMarks(SubjectWork work) {
        return new JobMarks(of(work), store.answers(work.tx(), work.her()), work.today(), asking(work));
    }

    /// Returns whether she may be asked now.
    JobMarks.Asking asking(SubjectWork work) {
        return consents.holds(work, work.her(), Purpose.FOLLOW_UP) && mayBeReached(contacts.advice(work).reach())
                ? JobMarks.Asking.ALLOWED
                : JobMarks.Asking.NOT_ALLOWED;
    }

    /// Checks whether she may be asked, according to her wishes about being reached.
    static boolean mayBeReached(Reach reach) {
        return reach.standing() == Reachability.CALL || reach.standing() == Reachability.ASK_FIRST;
    }

    /// Returns who works now in any of these placements.
    Set<ParticipantId> working(UnitOfWork work, Predicate<Placement> these) {
        return store.all(work.tx()).everyone(UnfilteredRows.Purpose.CONFLICTS).stream()
                .filter(one -> one.endedOn().isEmpty()).filter(these).map(Placement::her).collect(Collectors.toSet());
    }

    private Placement known(SubjectWork work, PlacementId id) {
        return of(work).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal("work.refusal.unknown-placement"));
    }
}
