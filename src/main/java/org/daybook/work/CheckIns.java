package org.daybook.work;

import java.util.stream.Stream;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.WrittenAfter;

/// The women with whom staff should speak because a sign was raised at a company where they work or are expected. Runs inside
/// another passage.
final class CheckIns {
    private final CheckInStore store = new CheckInStore();
    private final PlacementStore placements = new PlacementStore();
    private final OfferStore offers = new OfferStore();
    private final CompanyStore companies = new CompanyStore();

    /// Puts her on today's list.
    void add(SubjectWork work) {
        store.insert(work);
    }

    /// Puts everybody who works at a company, or is to go there for an interview, on today's list, whoever acts. Records
    /// neither the reason nor its source.
    void addAllAt(UnitOfWork work, Company company) {
        Stream.concat(
                placements.at(work.tx(), company, work.today()).everyone(UnfilteredRows.Purpose.PROTECTION).stream()
                        .map(Placement::her),
                offers.expected(work.tx(), work.today()).everyone(UnfilteredRows.Purpose.PROTECTION).stream()
                        .filter(one -> company.is(one.what().company())).map(JobOffer::her))
                .distinct().forEach(her -> store.insert(work.aboutForProgram(her)));
    }

    /// If a sign was raised while two cards that are now parted were one, puts whichever of the two women works there on the
    /// list. While one of them was on it, a sign added no entry: then both are added if they work where a sign is in force,
    /// unless somebody was asked to speak with them since.
    void speakWithBoth(SubjectWork kept, SubjectWork parted, WrittenAfter joining) {
        var wasOpen = Stream.of(kept, parted).anyMatch(work -> store.isOpenSince(work, joining.on()));
        if (store.isAdded(kept, joining) && worksWhereASignStands(parted)) {
            store.insert(parted);
        }
        if (wasOpen) {
            Stream.of(kept, parted).filter(work -> !store.isAsked(work.tx(), work.her(), joining.on()))
                    .filter(this::worksWhereASignStands).forEach(store::insert);
        }
    }

    private boolean worksWhereASignStands(SubjectWork work) {
        var same = companies.same(work.tx());
        return placements.of(work.tx(), work.her()).stream().filter(job -> job.endedOn().isEmpty())
                .flatMap(job -> job.company().stream())
                .anyMatch(same::isStopped);
    }
}
