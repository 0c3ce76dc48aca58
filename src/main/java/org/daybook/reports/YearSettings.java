package org.daybook.reports;

import static org.daybook.staff.Permission.FIX_REPORT_SETTINGS;
import static org.daybook.staff.Permission.SEE_REPORT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.vault.Tx;

/// Which tables come each quarter, half-year or year: proposed by the program, fixed by a person before the year's first
/// report, and never changed.
public final class YearSettings {
    /// A site that has not said how many women it expects.
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

    /// Whether she may fix them.
    public boolean mayFix() {
        return gate.allows(FIX_REPORT_SETTINGS);
    }

    /// The year that is open: this one, while nothing of it has left, else the next.
    public int openYear() {
        int now = LocalDate.now(clock).getYear();
        return gate.look(SEE_REPORT, work -> book.frozen().ofYear(work.tx(), now).isEmpty()
                && book.settings().of(work.tx(), now).isEmpty() ? now : now + 1);
    }

    /// What is fixed for a year or proposed for it, on the write lane.
    ///
    /// @param expected how many women the site expects; counts where nothing was published of the year before
    public SettingsPage page(int year, OptionalInt expected) {
        return gate.look(SEE_REPORT, work -> {
            var tx = work.tx();
            var fixed = book.settings().of(tx, year);
            var women = SettingsProposal.women(book.frozen().ofYear(tx, year - 1).stream()
                    .map(FrozenReport::published).toList());
            return new SettingsPage(year, fixed.orElseGet(() -> proposal(tx, year,
                    women.orElseGet(() -> expected.orElse(USUAL)))), book.settings().fixedBy(tx, year),
                    !book.frozen().ofYear(tx, year).isEmpty(), women);
        });
    }

    /// Fixes a year's settings, for good.
    ///
    /// @throws Refusal when her role may not, `reports.refusal.settings-fixed`, `reports.refusal.settings-too-late`
    public void fix(ReportSettings settings) {
        gate.act(FIX_REPORT_SETTINGS, work -> {
            if (book.settings().of(work.tx(), settings.year()).isPresent()) {
                throw new Refusal("reports.refusal.settings-fixed");
            }
            if (settings.year() < work.today().getYear()
                    || !book.frozen().ofYear(work.tx(), settings.year()).isEmpty()) {
                throw new Refusal("reports.refusal.settings-too-late");
            }
            book.settings().insert(work, settings);
        });
    }

    private ReportSettings proposal(Tx tx, int year, int women) {
        var used = book.settings().of(tx, year - 1)
                .map(before -> Arrays.stream(Measure.values())
                        .filter(measure -> before.of(ReportTable.changeBy(measure)).isPresent())
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(USUAL_QUESTIONNAIRES);
        return new SettingsProposal(year, women, used).settings();
    }
}
