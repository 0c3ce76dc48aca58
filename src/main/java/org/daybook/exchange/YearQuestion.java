package org.daybook.exchange;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A sheet of marks whose days across have no year, and nothing around says it: asked once.
///
/// @param sheet the place of the sheet in the plan, from 0
/// @param today of the site: nobody was marked later
/// @param leap  years from the first of its days to its 29 February; negative where it has none
public record YearQuestion(int sheet, LocalDate today, int leap) {
    /// Two years, one of which has a 29 February in it or in the winter that begins in it.
    private static final int LEAP = 2024;
    private static final int BEFORE_LEAP = 2023;
    private static final int FEWEST = 3;
    private static final int YEARS_BACK = 30;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /// The sheets that would be ones of marks, were the year known.
    static List<YearQuestion> in(ImportPlan plan, HeadingGuess guess, LocalDate today) {
        return IntStream.range(0, plan.sheets().size())
                .filter(i -> !(plan.sheets().get(i).source() instanceof FilelessSheet))
                .filter(i -> days(plan.sheets().get(i), today) < FEWEST).boxed()
                .flatMap(i -> of(i, plan.sheets().get(i).source(), guess, today).stream()).toList();
    }

    private static Optional<YearQuestion> of(int place, SourceSheet sheet, HeadingGuess guess, LocalDate today) {
        boolean inLeapYear = isKnown(sheet, LEAP, guess, today);
        boolean before = isKnown(sheet, BEFORE_LEAP, guess, today);
        return inLeapYear || before
                ? Optional.of(new YearQuestion(place, today, !before ? 0 : inLeapYear ? -1 : 1))
                : Optional.empty();
    }

    private static boolean isKnown(SourceSheet sheet, int year, HeadingGuess guess, LocalDate today) {
        var known = guess.of(sheet, Optional.of(year));
        return days(known, today) >= FEWEST
                && known.mappings().stream().anyMatch(one -> one.kind() == SheetKind.ATTENDANCE_GRID);
    }

    private static long days(PlannedSheet sheet, LocalDate today) {
        return sheet.headings().stream().filter(heading -> HeadingRow.isDay(heading, today)).count();
    }

    /// The year that somebody typed; empty where it is none in which women can have come.
    public Optional<Integer> year(String typed) {
        return possible(typed).filter(year -> leap < 0 || Year.isLeap(year + leap));
    }

    /// What is wrong with what somebody typed as this year.
    ///
    /// @return the key of a sentence and the year that it names: the last that may be, or one without a 29 February
    Optional<Wrong> wrong(String typed) {
        return year(typed).isPresent()
                ? Optional.empty()
                : Optional.of(withoutLeapDay(typed).map(year -> new Wrong("exchange.problem.leap-year", year))
                        .orElseGet(() -> new Wrong("exchange.problem.year", today.getYear())));
    }

    /// The year in which somebody's 29 February is not, where a year was typed that lacks it.
    public Optional<Integer> withoutLeapDay(String typed) {
        return year(typed).isPresent() ? Optional.empty() : possible(typed).map(year -> year + leap);
    }

    /// Why a year is not taken.
    ///
    /// @param key  of the sentence
    /// @param year that it names
    record Wrong(String key, int year) {}

    private Optional<Integer> possible(String typed) {
        return Optional.of(typed.strip()).filter(text -> YEAR.matcher(text).matches()).map(Integer::valueOf)
                .filter(year -> year <= today.getYear() && year >= today.getYear() - YEARS_BACK);
    }
}
