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
import org.daybook.base.Edited;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.WorkWithGirls;

/// Where women work. Methods without a [UnitOfWork] open their
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
    private final MarkAnswers answers;
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
        answers = new MarkAnswers(gate, consents, dependencies.contacts());
        rules = new PlacementRules(participants, consents);
    }

    /// Returns the women to speak with.
    CheckIns checkIns() {
        return checkIns;
    }

    /// Returns her answers at the marks.
    public MarkAnswers answers() {
        return answers;
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
    /// @return what changed, which can be passed to [#putBack]
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `work.refusal.unknown-placement`; `work.refusal.changed` if a colleague changed it
    ///         meanwhile; for another first day `work.refusal.may-not-work`, and `work.refusal.first-day` after a mark, or if
    ///         the work ended before
    public Edited<Placement> change(ParticipantId her, Placement before, NewPlacement form) {
        return gate.about(ASK_ABOUT_WORK, her, work -> {
            form.requireSound(work.today());
            var job = known(work, before.id());
            if (!job.form().equals(before.form())) {
                throw new Refusal("work.refusal.changed");
            }
            form.startsOn().filter(day -> !day.equals(job.startedOn()))
                    .ifPresent(day -> rules.demandFirstDay(work, job, day));
            store.change(work, before.id(), form);
            return new Edited<>(job, known(work, job.id()));
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
    /// @return what changed, which can be passed to [#putBack]
    /// @throws Refusal `work.refusal.unknown-placement`, `work.refusal.before-start`; `work.refusal.changed` if a colleague
    ///         recorded it meanwhile
    public Edited<Placement> end(ParticipantId her, PlacementId id, LocalDate on, EndedBecause because) {
        return gate.about(ASK_ABOUT_WORK, her, work -> {
            var job = known(work, id);
            if (job.endedOn().isPresent()) {
                throw new Refusal("work.refusal.changed");
            }
            if (on.isBefore(job.startedOn()) || on.isAfter(work.today())) {
                throw new Refusal("work.refusal.before-start");
            }
            store.end(work, id, on, because);
            return new Edited<>(job, known(work, id));
        });
    }

    /// Undoes the end of work: at a company only if she could be placed there today, because a sign, a limit or somebody whom
    /// she must not meet may have been added since. If a sign is active she may still work there, so she is to be spoken with
    /// as if it were raised now. A woman who said no to companies since her work ended is asked first.
    ///
    /// @return what changed, which can be passed to [#putBack]
    /// @throws Refusal `work.refusal.unknown-placement`, `work.refusal.stopped`, `work.refusal.withdrew`,
    ///         `work.refusal.not-there`, `work.refusal.ask-first`, `work.refusal.already`
    public Edited<Placement> reopen(ParticipantId her, PlacementId id) {
        return gate.about(ASK_ABOUT_WORK, her, work -> reopen(work, known(work, id)))
                .orElseThrow(() -> new Refusal("work.refusal.stopped"));
    }

    /// Undoes a correction, an end, or the undoing of an end, unless it was changed again since; work goes on as in [#reopen].
    /// The journal keeps both.
    ///
    /// @param what what [#change], [#end] or [#reopen] returned
    /// @throws Refusal as they do; `work.refusal.changed` if a colleague changed it meanwhile
    public Placement putBack(ParticipantId her, Edited<Placement> what) {
        return gate.about(ASK_ABOUT_WORK, her, work -> {
            var before = what.before();
            var now = known(work, before.id());
            if (!now.equals(what.after())) {
                throw new Refusal("work.refusal.changed");
            }
            if (!now.startedOn().equals(before.startedOn())) {
                rules.demandFirstDay(work, now, before.startedOn());
            }
            if (now.endedOn().isPresent() && before.endedOn().isEmpty()) {
                return reopen(work, now).map(Edited::after);
            }
            before.endedOn().ifPresent(day -> store.end(work, before.id(), day, before.because().orElseThrow()));
            store.change(work, before.id(), before.form());
            return Optional.of(known(work, before.id()));
        }).orElseThrow(() -> new Refusal("work.refusal.stopped"));
    }

    /// @return empty if a sign is active at the company, where she is to be spoken with
    private Optional<Edited<Placement>> reopen(SubjectWork work, Placement job) {
        var at = job.company().flatMap(company -> companies.byId(work, company));
        at.ifPresent(company -> work.names(company.id().value()));
        if (job.endedOn().isPresent() && at.filter(company -> !company.warnings().isEmpty()).isPresent()) {
            checkIns.add(work);
            return Optional.empty();
        }
        at.ifPresent(company -> {
            demandNoNoSince(work, job);
            rules.demandMayBeThere(work, company);
        });
        store.reopen(work, job.id());
        return Optional.of(new Edited<>(job, known(work, job.id())));
    }

    /// A no that she said while she worked there did not end her work; of a no on its last day, the order is not known.
    private void demandNoNoSince(SubjectWork work, Placement job) {
        if (job.endedOn().filter(day -> store.isRefusedSince(work, day)).isPresent()
                && !consents.holds(work, work.her(), Purpose.COMPANIES)) {
            throw new Refusal("work.refusal.withdrew");
        }
    }

    /// Returns her placements, the earliest first.
    List<Placement> of(SubjectWork work) {
        return store.of(work.tx(), work.her());
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
