package org.daybook.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;

/// A sheet of consents of which no row says the day: asked once for all of them. Until it is answered none of them comes in.
///
/// @param sheet    the place of the sheet in the plan, from 0
/// @param mappings the places of what it is about, from 0
/// @param today    of the site: nobody agreed later
public record ConsentDayQuestion(int sheet, List<Integer> mappings, LocalDate today) {
    private static final int HALF_A_YEAR = 183;

    public ConsentDayQuestion {
        mappings = List.copyOf(mappings);
    }

    /// Whether a day is asked for what was found in a sheet's rows: no row says one, and some should. What cannot be read
    /// as a day, or stands in a row that cannot be read, is one all the same.
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

    /// The sheet once it is said when these consents were given, or that they are left out.
    PlannedSheet answered(PlannedSheet now, Optional<LocalDate> day) {
        return now.about(IntStream.range(0, now.mappings().size()).boxed()
                .filter(i -> !mappings.contains(i) || day.isPresent())
                .map(i -> mappings.contains(i) ? on(now.mappings().get(i), day) : now.mappings().get(i)).toList());
    }

    private static SheetMapping on(SheetMapping mapping, Optional<LocalDate> day) {
        return mapping.with(ImportField.DAY, day.map(LocalDate::toString).map(ColumnSource.Always::new));
    }

    /// The day that somebody typed, without a year the last one; empty where it is none.
    Optional<LocalDate> day(String typed) {
        return typed(typed).filter(day -> !day.isAfter(today));
    }

    private Optional<LocalDate> typed(String typed) {
        boolean ahead = typed.strip().startsWith("+");
        return ahead ? Optional.empty() : TypedDate.nearest(typed, today.minusDays(HALF_A_YEAR)).day();
    }

    /// What is wrong with what somebody typed as this day.
    Optional<Problem> problem(String typed) {
        if (day(typed).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Problem("day", typed(typed).isPresent()
                ? "exchange.problem.future"
                : "exchange.problem.no-date"));
    }
}
