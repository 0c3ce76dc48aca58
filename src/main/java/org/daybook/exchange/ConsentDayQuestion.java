package org.daybook.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;

/// A question about a sheet of consents in which no row states the day: asked once for all of them. Until it is answered, none
/// of them is imported.
///
/// @param sheet    the place of the sheet in the plan, from 0
/// @param mappings the places of its mappings, from 0
/// @param today    the site's date: no consent was given later
public record ConsentDayQuestion(int sheet, List<Integer> mappings, LocalDate today) {
    private static final int HALF_A_YEAR = 183;

    public ConsentDayQuestion {
        mappings = List.copyOf(mappings);
    }

    /// Checks whether a day is asked for: no row has one, and some should. A day that cannot be read, or that is in a row that
    /// cannot be read, counts as a day.
    static boolean isAsked(PlannedSheet sheet, SheetMapping mapping, List<RowProblem> problems) {
        var day = mapping.columns().get(ImportField.DAY);
        return mapping.kind() == SheetKind.CONSENTS
                && problems.stream().anyMatch(problem -> problem.kind() == ProblemKind.MISSING
                        && problem.field().equals(Optional.of(ImportField.DAY)))
                && (day == null || !isAnyIn(sheet, day));
    }

    private static boolean isAnyIn(PlannedSheet sheet, ColumnSource day) {
        var said = new AtomicBoolean();
        sheet.source().forEachRow(row -> {
            if (row.number() > sheet.headerRow()
                    && day.cell(row, Set.of()).text().chars().anyMatch(Character::isDigit)) {
                said.set(true);
            }
        });
        return said.get();
    }

    /// Returns the sheet after the day was given, or after it was decided to leave these consents out.
    PlannedSheet answered(PlannedSheet now, Optional<LocalDate> day) {
        return now.about(IntStream.range(0, now.mappings().size()).boxed()
                .filter(i -> !mappings.contains(i) || day.isPresent())
                .map(i -> mappings.contains(i) ? on(now.mappings().get(i), day) : now.mappings().get(i)).toList());
    }

    private static SheetMapping on(SheetMapping mapping, Optional<LocalDate> day) {
        return mapping.with(ImportField.DAY, day.map(LocalDate::toString).map(ColumnSource.Always::new));
    }

    /// Returns the day that was typed; without a year, the most recent such day; empty if it is not a day.
    Optional<LocalDate> day(String typed) {
        return typed(typed).filter(day -> !day.isAfter(today));
    }

    private Optional<LocalDate> typed(String typed) {
        boolean ahead = typed.strip().startsWith("+");
        return ahead ? Optional.empty() : TypedDate.nearest(typed, today.minusDays(HALF_A_YEAR)).day();
    }

    /// Returns what is wrong with the text typed as this day.
    Optional<Problem> problem(String typed) {
        if (day(typed).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Problem("day", typed(typed).isPresent()
                ? "exchange.problem.future"
                : "exchange.problem.no-date"));
    }
}
