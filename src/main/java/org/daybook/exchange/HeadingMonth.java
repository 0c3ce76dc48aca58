package org.daybook.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A month of a year, as given in headings and titles above day numbers.
///
/// @param year  of the calendar
/// @param month 1 to 12
record HeadingMonth(int year, int month) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private static final Pattern IN_NUMBERS = Pattern
            .compile("(?<![\\d./-])(?<!\\d [./-] ?)(?:\\p{L}\\.)?(0?[1-9]|1[0-2])[./-]((?:19|20)\\d{2})(?![\\d./-])");

    /// Returns the month that a heading names, in the known year; after December comes the next year.
    ///
    /// @param before the month of the previous heading
    static Optional<HeadingMonth> of(String text, Optional<SaidYear> year, Optional<HeadingMonth> before,
            LocalDate today) {
        var school = SaidYear.in(List.of(text)).filter(SaidYear::school);
        if (school.isPresent()) {
            return in(SaidYear.without(text), school.get(), today);
        }
        if (YEAR.matcher(text).find()) {
            return said(text, today);
        }
        return year.flatMap(known -> in(text, known, today)).map(found -> before
                .filter(last -> last.month() > found.month() && last.year() >= found.year()).isPresent()
                        ? new HeadingMonth(found.year() + 1, found.month())
                        : found);
    }

    private static Optional<HeadingMonth> in(String text, SaidYear year, LocalDate today) {
        return said(text + " " + year.first(), today)
                .flatMap(found -> year.ofMonth(found.month()).map(known -> new HeadingMonth(known, found.month())));
    }

    /// Returns the month named by a title, the sheet or the file. Several whole days name none: they belong to a row of days.
    static Optional<HeadingMonth> in(List<String> context, LocalDate today) {
        var year = SaidYear.in(context);
        boolean days = context.stream().filter(text -> HeadingRow.isDay(text, today)).limit(2).count() > 1;
        return context.stream().filter(text -> !days || !HeadingRow.isDay(text, today))
                .flatMap(text -> Stream.concat(
                        windows(text).flatMap(words -> of(words, year, Optional.empty(), today).stream()),
                        inNumbers(text).stream()))
                .findFirst();
    }

    /// Returns the month that a text has in numbers: *м.03.2024*, *03/2024*. A day before it makes it a day.
    private static Optional<HeadingMonth> inNumbers(String text) {
        var match = IN_NUMBERS.matcher(text);
        return match.find()
                ? Optional.of(new HeadingMonth(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(1))))
                : Optional.empty();
    }

    /// Checks whether a text is the first day of a month, the form in which spreadsheets store a month.
    static boolean isFirstDay(String text, LocalDate today) {
        return read(text, today).flatMap(WrittenDate::asDay).filter(day -> day.getDayOfMonth() == 1).isPresent();
    }

    private LocalDate first() {
        return LocalDate.of(year, month, 1);
    }

    /// Returns one of its days as `2026-03-05`; empty if the month has no such day.
    Optional<String> day(int number) {
        return number >= 1 && number <= first().lengthOfMonth()
                ? Optional.of(first().withDayOfMonth(number).toString())
                : Optional.empty();
    }

    private static Optional<HeadingMonth> said(String text, LocalDate today) {
        return read(text, today).filter(date -> date.month() > 0)
                .map(date -> new HeadingMonth(date.year(), date.month()));
    }

    private static Optional<WrittenDate> read(String text, LocalDate today) {
        return WrittenDate.inHeading(new Cell(Cell.Kind.TEXT, text), DateHabit.DAY_FIRST, today);
    }

    /// Returns a text and each of its words alone.
    private static Stream<String> windows(String text) {
        var words = text.split("[^\\p{L}\\p{N}]+", -1);
        return Stream.concat(Stream.of(text), IntStream.range(0, words.length).mapToObj(i -> words[i])
                .filter(word -> word.length() > 2 && !YEAR.matcher(word).matches()));
    }
}
