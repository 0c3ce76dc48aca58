package org.daybook.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.participants.Participants;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Decides who may be placed where once opening and company accept somebody: a place is free, she is not kept from the company,
/// and she would not meet a woman there whom she must not meet, whether that woman works there or is expected for an interview.
/// Also decides from which day she may work. Runs inside another passage.
final class PlacementRules {
    private static final String MAY_NOT_WORK = "work.refusal.may-not-work";

    private final Participants participants;
    private final Consents consents;
    private final PlacementStore placements = new PlacementStore();
    private final OfferStore offers = new OfferStore();
    private final LimitStore limits = new LimitStore();
    private final WishStore wishes = new WishStore();

    PlacementRules(Participants participants, Consents consents) {
        this.participants = participants;
        this.consents = consents;
    }

    /// Returns how many places of an opening are free.
    int free(UnitOfWork work, Opening opening) {
        return Math.max(0, opening.details().places().orElse(0) - placements.taken(work.tx(), opening.id()));
    }

    /// Ensures that a place is free.
    ///
    /// @throws Refusal `work.refusal.full`
    void demandFree(UnitOfWork work, Opening opening) {
        if (free(work, opening) == 0) {
            throw new Refusal("work.refusal.full");
        }
    }

    /// If a woman she must not meet is already there, the refusal only states that she is not to be there.
    void demandMayBeThere(SubjectWork work, Company company) {
        var kept = limits.of(work.tx(), work.her());
        if (kept.stream().anyMatch(limit -> limit.excludes(company))
                || keptFrom(work, company).contains(work.her())) {
            throw new Refusal("work.refusal.not-there");
        }
        if (kept.stream().anyMatch(limit -> limit.asksFirst(work.who().id()))) {
            throw new Refusal("work.refusal.ask-first");
        }
        if (placements.of(work.tx(), work.her()).stream()
                .anyMatch(one -> one.company().filter(company::is).isPresent() && one.endedOn().isEmpty())) {
            throw new Refusal("work.refusal.already");
        }
    }

    /// Continues only if she is not known to be too young to work on a day.
    ///
    /// @throws Refusal `work.refusal.may-not-work`
    void demandOldEnough(SubjectWork work, LocalDate day) {
        if (Fitting.isTooYoung(work, work.her(), day)) {
            throw new Refusal(MAY_NOT_WORK);
        }
    }

    /// Does the same by what she said about whether the law lets her work.
    void demandAllowed(SubjectWork work, LocalDate day) {
        var written = wishes.written(work, work.her());
        if (!written.isEmpty() && written.getLast().wish().mayWorkOn(day).equals(Optional.of(false))) {
            throw new Refusal(MAY_NOT_WORK);
        }
    }

    /// Continues only if the first day of work may be changed to another day.
    ///
    /// @throws Refusal `work.refusal.may-not-work`; `work.refusal.first-day` after a mark, or if the work ended before that day
    void demandFirstDay(SubjectWork work, Placement job, LocalDate day) {
        demandOldEnough(work, day);
        if (job.company().isPresent()) {
            demandAllowed(work, day);
        }
        if (job.endedOn().filter(day::isAfter).isPresent() || placements.answers(work.tx(), work.her()).stream()
                .anyMatch(one -> one.placement().equals(job.id()))) {
            throw new Refusal("work.refusal.first-day");
        }
    }

    /// Returns everybody who must not meet somebody who works at a company or is expected there.
    Set<ParticipantId> keptFrom(UnitOfWork work, Company company) {
        return participants.keptApart().notWith(work, () -> seated(work, company));
    }

    private List<ParticipantId> seated(UnitOfWork work, Company company) {
        var expected = offers.expected(work.tx(), work.today()).everyone(UnfilteredRows.Purpose.CONFLICTS).stream()
                .filter(JobOffer::isAgreed).filter(one -> company.is(one.what().company())).map(JobOffer::her).toList();
        return Stream.concat(
                placements.at(work.tx(), company, work.today()).everyone(UnfilteredRows.Purpose.CONFLICTS).stream()
                        .map(Placement::her),
                consents.holding(work, expected, Purpose.COMPANIES).stream()).toList();
    }
}
