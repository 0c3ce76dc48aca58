package org.daybook.work;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.participants.Participants;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Companies where two work who must not meet, or somebody who is kept from there: told after she was placed, no refusal sees
/// it. It is said of the company and never of a woman, nor which of both it is. Inside another passage.
final class PlacementConflicts {
    private final Participants participants;
    private final CompanyStore companies = new CompanyStore();
    private final PlacementStore placements = new PlacementStore();
    private final LimitStore limits = new LimitStore();

    PlacementConflicts(Participants participants) {
        this.participants = participants;
    }

    /// Those of today, by name; of several entries of one name the one where somebody works.
    List<Company> today(UnitOfWork work) {
        var jobs = placements.all(work.tx()).everyone(UnfilteredRows.Purpose.CONFLICTS).stream()
                .filter(one -> one.company().isPresent())
                .filter(one -> one.endedOn().filter(last -> last.isBefore(work.today())).isEmpty()).toList();
        var kept = limits.all(work.tx()).everyone(UnfilteredRows.Purpose.CONFLICTS);
        var seen = new HashSet<CompanyName>();
        return companies.lines(work).stream().map(Company.Line::company)
                .filter(one -> jobs.stream().anyMatch(job -> job.company().filter(one.id()::equals).isPresent()))
                .filter(one -> seen.add(CompanyName.of(one.details().name())))
                .filter(one -> isConflict(work, one, jobs, kept)).toList();
    }

    private boolean isConflict(UnitOfWork work, Company company, Collection<Placement> jobs,
            Collection<WorkLimit> kept) {
        var there = jobs.stream().filter(job -> job.company().filter(company::is).isPresent()).map(Placement::her)
                .collect(Collectors.toSet());
        return !participants.keptApart().mayMeet(work, there)
                || kept.stream().anyMatch(limit -> there.contains(limit.her()) && limit.excludes(company));
    }
}
