package org.daybook.exchange;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A sheet of marks whose day headings have no year, and no year in the context: asked once.
///
/// @param sheet the place of the sheet in the plan, from 0
/// @param today the site's date: nobody was marked later
/// @param leap  the years from the first of its days to its 29 February; negative if it has none
public record YearQuestion(int sheet, LocalDate today, int leap) {
    /// Two years; this one has a 29 February, and so has the winter that begins in the other.
    private static final int LEAP = 2024;
    private static final int BEFORE_LEAP = 2023;
    private static final int FEWEST = 3;
    private static final int YEARS_BACK = 30;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
    private static final Pattern WITH_YEAR = Pattern
            .compile("\\s*(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([./-])\\d{1,2}\\1\\d{4})\\s*");

    /// Returns questions for the sheets that would be sheets of marks if the year were known.
    static List<YearQuestion> in(ImportPlan plan, HeadingGuess guess, LocalDate today) {
        return IntStream.range(0, plan.sheets().size())
                .filter(i -> !(plan.sheets().get(i).source() instanceof FilelessSheet))
                .filter(i -> days(plan.sheets().get(i).headings(), today) < FEWEST
                        && mayHaveDays(plan.sheets().get(i).source()))
                .boxed()
                .flatMap(i -> of(i, plan.sheets().get(i).source(), guess, today).stream()).toList();
    }

    /// Checks whether two rows, one below the other, have numbers in as many columns as a sheet of marks has days. Looking for
    /// headings once more for each year takes long.
    private static boolean mayHaveDays(SourceSheet sheet) {
        var rows = sheet.first(HeadingRow.ROWS_LOOKED_AT);
        return IntStream.range(0, rows.size())
                .anyMatch(i -> numbers(rows.get(Math.max(0, i - 1)), rows.get(i)) >= FEWEST);
    }

    private static long numbers(SourceRow upper, SourceRow lower) {
        return IntStream.range(0, Math.max(upper.cells().size(), lower.cells().size()))
                .filter(column -> mayBeDay(upper.at(column)) || mayBeDay(lower.at(column))).count();
    }

    private static boolean mayBeDay(Cell cell) {
        return DAY.matcher(cell.text()).find() && !WITH_YEAR.matcher(cell.text()).matches();
    }

    private static Optional<YearQuestion> of(int place, SourceSheet sheet, HeadingGuess guess, LocalDate today) {
        boolean inLeapYear = isKnown(sheet, LEAP, guess, today);
        boolean before = isKnown(sheet, BEFORE_LEAP, guess, today);
        return inLeapYear || before
                ? Optional.of(new YearQuestion(place, today, !before ? 0 : inLeapYear ? -1 : 1))
                : Optional.empty();
    }

    private static boolean isKnown(SourceSheet sheet, int year, HeadingGuess guess, LocalDate today) {
        return days(guess.row(sheet, Optional.of(year)).texts(), today) >= FEWEST
                && guess.of(sheet, Optional.of(year)).mappings().stream()
                        .anyMatch(one -> one.kind() == SheetKind.ATTENDANCE_GRID);
    }

    private static long days(List<String> headings, LocalDate today) {
        return headings.stream().filter(heading -> HeadingRow.isDay(heading, today)).count();
    }

    /// Returns the year that was typed; empty if women cannot have come in it.
    public Optional<Integer> year(String typed) {
        return possible(typed).filter(year -> leap < 0 || Year.isLeap(year + leap));
    }

    /// Returns what is wrong with the text typed as this year.
    ///
    /// @return the key of a sentence and the year that it names: the last possible year, or one without a 29 February
    Optional<Wrong> wrong(String typed) {
        return year(typed).isPresent()
                ? Optional.empty()
                : Optional.of(withoutLeapDay(typed).map(year -> new Wrong("exchange.problem.leap-year", year))
                        .orElseGet(() -> new Wrong("exchange.problem.year", today.getYear())));
    }

    /// Returns the year that has no 29 February although the sheet needs one, if such a year was typed.
    public Optional<Integer> withoutLeapDay(String typed) {
        return year(typed).isPresent() ? Optional.empty() : possible(typed).map(year -> year + leap);
    }

    /// The reason why a year is not accepted.
    ///
    /// @param key  the key of the sentence
    /// @param year the year that it names
    record Wrong(String key, int year) {}

    private Optional<Integer> possible(String typed) {
        return Optional.of(typed.strip()).filter(text -> YEAR.matcher(text).matches()).map(Integer::valueOf)
                .filter(year -> year <= today.getYear() && year >= today.getYear() - YEARS_BACK);
    }
}
