package org.daybook.reports;

import static org.daybook.staff.Permission.FIX_REPORT_SETTINGS;
import static org.daybook.staff.Permission.SEE_REPORT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.base.ReportingYear;
import org.daybook.base.WholeYear;
import org.daybook.base.YearStart;
import org.daybook.staff.Gate;
import org.daybook.vault.Tx;

/// Which tables are printed each quarter, half-year or year: proposed by the program, fixed by a person before the year's first
/// report, and never changed.
public final class YearSettings {
    /// The number of women for a site that has not stated how many it expects.
    private static final int USUAL = 40;
    private static final Set<Measure> USUAL_QUESTIONNAIRES = EnumSet.of(Measure.WHO_5, Measure.FIVE_STATEMENTS,
            Measure.GOALS);

    private final Gate gate;
    private final Yearbook book;
    private final Clock clock;

    YearSettings(Gate gate, Yearbook book, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.clock = clock;
    }

    /// Checks whether the user may fix them.
    public boolean mayFix() {
        return gate.allows(FIX_REPORT_SETTINGS);
    }

    /// Returns the open year: the current one, as long as nothing of it was published and no other year has one of its
    /// quarters; else the next one that may be or already is fixed.
    ///
    /// @param start the month in which it begins; if empty, that of the last fixed year
    public ReportingYear openYear(Optional<YearStart> start) {
        return gate.look(SEE_REPORT, work -> {
            var years = book.settings().years(work.tx());
            var now = start.orElse(years.usual()).around(Quarter.of(LocalDate.now(clock)));
            return isFree(work.tx(), years, now)
                    ? now
                    : Stream.iterate(now.next(), ReportingYear::next)
                            .filter(year -> years.fixed().contains(year) || isFree(work.tx(), years, year)).findFirst()
                            .orElseThrow();
        });
    }

    private boolean isFree(Tx tx, ReportingYears years, ReportingYear year) {
        return years.inTheWayOf(year).isEmpty() && book.frozen().ofYear(tx, year).isEmpty();
    }

    /// Returns what is fixed or proposed for a year, on the write lane.
    ///
    /// @param expected the number of women the site expects; used if nothing was published of the year before
    public SettingsPage page(ReportingYear year, OptionalInt expected) {
        return gate.look(SEE_REPORT, work -> {
            var tx = work.tx();
            var fixed = book.settings().of(tx, year);
            var before = before(year);
            var women = SettingsProposal.women(book.frozen().endingIn(tx, before.getLast(), before.getFirst()).stream()
                    .map(FrozenReport::published).toList());
            return new SettingsPage(year, fixed.orElseGet(() -> proposal(tx, year,
                    women.orElseGet(() -> expected.orElse(USUAL)))), book.settings().fixedBy(tx, year),
                    !book.frozen().ofYear(tx, year).isEmpty(), women, cutShort(tx, year));
        });
    }

    /// Fixes a year's settings, permanently, and with them the month in which years begin from then on.
    ///
    /// @throws Refusal if the worker's role does not allow it, `reports.refusal.settings-fixed`,
    ///         `reports.refusal.settings-too-late`, and `reports.refusal.settings-overlap` if a quarter of the year is in
    ///         another fixed one, with the first year for which it is possible
    public void fix(ReportSettings settings) {
        gate.act(FIX_REPORT_SETTINGS, work -> {
            var year = settings.year();
            var inTheWay = book.settings().years(work.tx()).inTheWayOf(year);
            if (inTheWay.filter(year::equals).isPresent()) {
                throw new Refusal("reports.refusal.settings-fixed");
            }
            if (inTheWay.isPresent()) {
                throw new Refusal("reports.refusal.settings-overlap", possible(work.tx(), year));
            }
            if (year.last().compareTo(Quarter.of(work.today())) < 0
                    || !book.frozen().ofYear(work.tx(), year).isEmpty()) {
                throw new Refusal("reports.refusal.settings-too-late");
            }
            book.settings().insert(work, settings);
        });
    }

    private Period possible(Tx tx, ReportingYear wanted) {
        var years = book.settings().years(tx);
        return Stream.iterate(wanted, ReportingYear::next).filter(year -> isFree(tx, years, year)).findFirst()
                .map(year -> new WholeYear(year.first().year(), year.start())).orElseThrow();
    }

    private ReportSettings proposal(Tx tx, ReportingYear year, int women) {
        var used = before(year).stream().flatMap(quarter -> book.settings().of(tx, quarter).stream()).findFirst()
                .map(before -> Arrays.stream(Measure.values())
                        .filter(measure -> before.of(ReportTable.changeBy(measure)).isPresent())
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(USUAL_QUESTIONNAIRES);
        return new SettingsProposal(year, women, used).settings();
    }

    /// Returns the four quarters before a year, last first.
    private static List<Quarter> before(ReportingYear year) {
        return Stream.iterate(year.first().previous(), Quarter::previous).limit(4).toList();
    }

    /// Returns the quarters of the year before, if this year would begin within it and they are not over yet.
    private List<Quarter> cutShort(Tx tx, ReportingYear year) {
        var fixed = book.settings().years(tx).fixed();
        var before = new ReportingYears(Stream.concat(fixed.stream(), Stream.of(year)).distinct().toList())
                .of(year.first().previous());
        return before.isWhole() || before.last().compareTo(Quarter.of(LocalDate.now(clock))) < 0
                ? List.of()
                : before.quarters();
    }
}
