package org.daybook.work;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.CompanyName;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.participants.Participants;
import org.daybook.staff.UnitOfWork;

/// Companies where two women who must not meet work or are expected for an interview, or a woman who is kept from there. If the
/// restriction is entered after she was placed or agreed to go there, no check catches it. The conflict is reported for the
/// company and never for a woman, nor which of the two kinds it is. Called inside another passage.
final class PlacementConflicts {
    private final Participants participants;
    private final Consents consents;
    private final CompanyStore companies = new CompanyStore();
    private final PlacementStore placements = new PlacementStore();
    private final OfferStore offers = new OfferStore();
    private final LimitStore limits = new LimitStore();

    /// A woman who works at a company or is expected there.
    private record There(ParticipantId her, CompanyId company) {}

    PlacementConflicts(Participants participants, Consents consents) {
        this.participants = participants;
        this.consents = consents;
    }

    /// Returns those of today, by name; of several entries of one name, the first where somebody works. Women whom the worker
    /// may not see, or whose records are locked, are left out: where they work is not revealed.
    List<Company> today(UnitOfWork work) {
        var entries = companies.lines(work).stream().map(Company.Line::company).toList();
        var there = there(work);
        var kept = limits.all(work.tx()).usable(work);
        var seen = new HashSet<CompanyName>();
        return entries.stream().filter(entry -> there.stream().anyMatch(one -> isAt(one, entry)))
                .filter(one -> seen.add(CompanyName.of(one.details().name())))
                .filter(one -> isConflict(work, one, entries, there, kept)).toList();
    }

    private List<There> there(UnitOfWork work) {
        var working = placements.all(work.tx()).usable(work).stream()
                .filter(one -> one.endedOn().filter(last -> last.isBefore(work.today())).isEmpty())
                .flatMap(one -> one.company().stream().map(company -> new There(one.her(), company)));
        var asked = offers.expected(work.tx(), work.today()).usable(work).stream().filter(JobOffer::isAgreed).toList();
        var agreed = consents.holding(work, asked.stream().map(JobOffer::her).toList(), Purpose.COMPANIES);
        var expected = asked.stream().filter(one -> agreed.contains(one.her()))
                .map(one -> new There(one.her(), one.what().company()));
        return Stream.concat(working, expected).toList();
    }

    private static boolean isAt(There one, Company entry) {
        return entry.id().equals(one.company());
    }

    /// A limit applies to the entry at which she works: two entries of one name may be in two towns.
    private boolean isConflict(UnitOfWork work, Company company, Collection<Company> entries,
            Collection<There> all, Collection<WorkLimit> kept) {
        var there = all.stream().filter(one -> company.is(one.company())).toList();
        return !participants.keptApart().mayMeet(work, there.stream().map(There::her).collect(Collectors.toSet()))
                || there.stream().anyMatch(one -> entries.stream().filter(entry -> isAt(one, entry))
                        .anyMatch(entry -> kept.stream()
                                .anyMatch(limit -> limit.her().equals(one.her()) && limit.excludes(entry))));
    }
}
