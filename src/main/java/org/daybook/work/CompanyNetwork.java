package org.daybook.work;

import static org.daybook.staff.Permission.SEE_COMPANIES;
import static org.daybook.staff.Permission.SEE_PLACED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.CompanyName;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.WorkWithGirls;

/// The companies that the site works with, counted for the screen: how many of each sector, how many signed an agreement, and
/// at how many somebody works (indicator 34). Entries of one name are one company. A company at which one woman works would
/// identify her, so these numbers appear in no report: decision 139.
public final class CompanyNetwork {
    private final Gate gate;
    private final CompanyStore companies = new CompanyStore();
    private final PlacementStore placements = new PlacementStore();
    private final WorkWithGirls girls = new WorkWithGirls();

    CompanyNetwork(Gate gate) {
        this.gate = gate;
    }

    /// The counts.
    ///
    /// @param sectors by sector, in the order of NACE; none of them empty
    /// @param hosting at how many somebody works; empty for staff who may not see who works where
    public record Counted(List<InSector> sectors, Optional<Hosting> hosting) {
        public Counted {
            sectors = List.copyOf(sectors);
        }
    }

    /// Companies of one sector that are not closed.
    ///
    /// @param sector     that of the first entry of each, by name
    /// @param companies  how many
    /// @param agreements how many of them signed an agreement
    public record InSector(Sector sector, int companies, int agreements) {}

    /// Companies at which somebody works, as far as the worker may see who.
    ///
    /// @param now      today
    /// @param thisYear on any day of this calendar year, up to today
    public record Hosting(int now, int thisYear) {}

    /// Returns today's counts.
    public Counted counted() {
        return gate.look(SEE_COMPANIES, work -> new Counted(sectors(companies.lines(work).stream()
                .map(Company.Line::company).filter(one -> one.closedOn().isEmpty()).toList()),
                gate.allows(SEE_PLACED) ? Optional.of(hosting(work)) : Optional.empty()));
    }

    private static List<InSector> sectors(List<Company> open) {
        Map<Sector, List<List<Company>>> all = new TreeMap<>(Comparator.comparing(Sector::letter));
        open.stream().collect(Collectors.groupingBy(one -> CompanyName.of(one.details().name()))).values()
                .forEach(same -> same.getFirst().details().sector()
                        .ifPresent(sector -> all.merge(sector, List.of(same), CompanyNetwork::joined)));
        return all.entrySet().stream().map(one -> new InSector(one.getKey(), one.getValue().size(),
                Math.toIntExact(one.getValue().stream().filter(CompanyNetwork::isAgreed).count()))).toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static boolean isAgreed(Collection<Company> same) {
        return same.stream().anyMatch(one -> one.details().agreementOn().isPresent());
    }

    /// Counts the same women as the lists of single companies: otherwise the difference would reveal women hidden from the
    /// worker.
    private Hosting hosting(UnitOfWork work) {
        var shown = girls.shown(work);
        var all = placements.all(work.tx()).usable(work).stream().filter(one -> shown.test(one.her())).toList();
        var firstOfYear = LocalDate.of(work.today().getYear(), 1, 1);
        return new Hosting(at(work, all, one -> one.runsOn(work.today())),
                at(work, all, one -> !one.startedOn().isAfter(work.today())
                        && one.endedOn().filter(last -> last.isBefore(firstOfYear)).isEmpty()));
    }

    private int at(UnitOfWork work, List<Placement> all, Predicate<Placement> counts) {
        var same = companies.same(work.tx());
        return Math.toIntExact(all.stream().filter(counts).flatMap(one -> one.company().stream()).map(same::ids)
                .distinct().count());
    }
}
