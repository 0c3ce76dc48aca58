package org.daybook.work;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.participants.Participants;
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

    /// Those of today, by name; of several entries of one name the first where somebody works. Of women whom the worker may not see, or
    /// whose records are locked, nothing is told: where they work is theirs.
    List<Company> today(UnitOfWork work) {
        var entries = companies.lines(work).stream().map(Company.Line::company).toList();
        var jobs = placements.all(work.tx()).usable(work).stream().filter(one -> one.company().isPresent())
                .filter(one -> one.endedOn().filter(last -> last.isBefore(work.today())).isEmpty()).toList();
        var kept = limits.all(work.tx()).usable(work);
        var seen = new HashSet<CompanyName>();
        return entries.stream().filter(one -> jobs.stream().anyMatch(job -> isAt(job, one)))
                .filter(one -> seen.add(CompanyName.of(one.details().name())))
                .filter(one -> isConflict(work, one, entries, jobs, kept)).toList();
    }

    private static boolean isAt(Placement job, Company entry) {
        return job.company().filter(entry.id()::equals).isPresent();
    }

    /// A limit is about the entry at which she works: two entries of one name may stand in two towns.
    private boolean isConflict(UnitOfWork work, Company company, Collection<Company> entries,
            Collection<Placement> jobs, Collection<WorkLimit> kept) {
        var there = jobs.stream().filter(job -> job.company().filter(company::is).isPresent()).toList();
        return !participants.keptApart().mayMeet(work,
                there.stream().map(Placement::her).collect(Collectors.toSet()))
                || there.stream().anyMatch(job -> entries.stream().filter(entry -> isAt(job, entry))
                        .anyMatch(entry -> kept.stream()
                                .anyMatch(limit -> limit.her().equals(job.her()) && limit.excludes(entry))));
    }
}
