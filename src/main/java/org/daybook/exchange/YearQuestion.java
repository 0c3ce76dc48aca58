package org.daybook.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A sheet of marks whose days across have no year, and nothing around says it: asked once.
///
/// @param sheet the place of the sheet in the plan, from 0
/// @param today of the site: nobody was marked later
public record YearQuestion(int sheet, LocalDate today) {
    private static final int ANY = 2024;
    private static final int FEWEST = 3;
    private static final int YEARS_BACK = 30;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /// The sheets that would be ones of marks, were the year known.
    static List<YearQuestion> in(ImportPlan plan, HeadingGuess guess, LocalDate today) {
        return IntStream.range(0, plan.sheets().size())
                .filter(i -> !(plan.sheets().get(i).source() instanceof FilelessSheet))
                .filter(i -> isOpen(plan.sheets().get(i), guess, today)).mapToObj(i -> new YearQuestion(i, today))
                .toList();
    }

    private static boolean isOpen(PlannedSheet sheet, HeadingGuess guess, LocalDate today) {
        if (days(sheet, today) >= FEWEST) {
            return false;
        }
        var known = guess.of(sheet.source(), Optional.of(ANY));
        return days(known, today) >= FEWEST
                && known.mappings().stream().anyMatch(one -> one.kind() == SheetKind.ATTENDANCE_GRID);
    }

    private static long days(PlannedSheet sheet, LocalDate today) {
        return sheet.headings().stream().filter(heading -> HeadingRow.isDay(heading, today)).count();
    }

    /// The year that somebody typed; empty where it is none in which women can have come.
    public Optional<Integer> year(String typed) {
        return Optional.of(typed.strip()).filter(text -> YEAR.matcher(text).matches()).map(Integer::valueOf)
                .filter(year -> year <= today.getYear() && year >= today.getYear() - YEARS_BACK);
    }
}
