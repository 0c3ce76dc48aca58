package org.daybook.exchange;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as written in a table: a year, a month of a year, or a day.
///
/// @param year  four digits
/// @param month 1 to 12, or 0
/// @param day   1 to 31, or 0
record WrittenDate(int year, int month, int day) {
    private static final Pattern ISO = Pattern
            .compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(?:[T ][\\d:.]*(?:Z|[+\\-]\\d{2}:?\\d{2})?|\\s?d\\.?)?");
    private static final Pattern YEAR_FIRST = Pattern
            .compile("(\\d{4})(?:[./]\\s?|\\s)(\\d{1,2})(?:(?:[./]\\s?|\\s)(\\d{1,2}))?\\.?(?:\\s?d\\.?)?");
    private static final Pattern DOTTED = Pattern
            .compile("(\\d{1,2})\\s?\\.\\s?(\\d{1,2})\\s?\\.\\s?(\\d{4}|\\d{2})\\s?\\p{L}?\\.?");
    private static final Pattern SLASHED = Pattern
            .compile("(\\d{1,2})\\s?([/\\-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?:\\s?\\p{L}{1,2}\\.?)?");
    private static final Pattern PAIRS = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{2})");
    private static final int THESE_YEARS = 10;
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[./\\-](\\d{4})");
    private static final Pattern YEAR = Pattern.compile(
            "(?iu)(?:(?:ca|cca|circa|c|about|around|approx|aprox|περίπου|περ|apie|около|ок|anno|nel|in)\\.?\\s?|[~≈±]\\s?)?(\\d{4})(?:\\s?(?!s)\\p{L}{1,2}\\.?|\\s?\\?)?");
    /// *12/3/'98*.
    private static final Pattern SHORTENED = Pattern.compile("(?<=\\d[./-])['’](\\d{2})$");
    /// A time after a day does not change the day.
    private static final Pattern HOURS_AFTER = Pattern
            .compile("(.*\\d)[,\\s]+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[APap]\\.?[Mm]\\.?)?");
    private static final Pattern OF_A_WEEK = Pattern.compile("(\\p{L}{2,12})[.,]?\\s+(\\d.*)");
    /// Words next to a day that do not change it; any other word, such as *until* or *withdrawn*, may.
    private static final Set<String> BESIDE = new HashSet<>(WordTable.headings().words("beside-day"));
    /// It looks like the beginning of *неделя*.
    private static final Set<String> NOT = Set.of("не");
    /// Words after a year: *25 m. lapkričio 13 d.* has its year first.
    private static final Set<String> OF_A_YEAR = Set.of("m", "metu", "metai", "г", "година");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// The zero of a spreadsheet's serial days.
    /// Longer than any heading with a day in it.
    private static final int LONGEST = 300;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 3_000;
    private static final int LAST_SERIAL = 80_000;
    private static final int LEAST_OF_A_MONTH = 3;
    private static final Map<String, Integer> MONTHS = months();

    /// Checks whether the text is a day that would be another under the other habit.
    static boolean isInDoubt(Cell cell) {
        var match = SLASHED.matcher(bare(cell.text(), true));
        if (cell.kind() != Cell.Kind.TEXT || !match.matches()) {
            return false;
        }
        int one = Integer.parseInt(match.group(1));
        int other = Integer.parseInt(match.group(3));
        return one <= 12 && other <= 12 && one != other;
    }

    /// Checks whether a text of three pairs of digits, such as *25-11-03*, is a recent date only with the year first. With the
    /// day first, the more common order, it would be long ago: nobody knows which is meant.
    static boolean mayHaveYearFirst(Cell cell, LocalDate today) {
        var match = PAIRS.matcher(cell.text().strip());
        if (cell.kind() != Cell.Kind.TEXT || !match.matches()) {
            return false;
        }
        int last = number(match, 3);
        return last > 0 && last <= 31 && number(match, 2) <= 12 && isOfTheseYears(match.group(1), today)
                && !isOfTheseYears(match.group(3), today);
    }

    private static boolean isOfTheseYears(String digits, LocalDate today) {
        int year = year(digits, today);
        return year <= today.getYear() && year > today.getYear() - THESE_YEARS;
    }

    /// Checks whether a text is a day with dots, which nobody writes with the month first.
    static boolean isDotted(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && DOTTED.matcher(bare(cell.text(), false)).matches();
    }

    /// Returns the habit that a text shows, if any.
    static Optional<DateHabit> shown(Cell cell) {
        var match = SLASHED.matcher(bare(cell.text(), true));
        if (cell.kind() != Cell.Kind.TEXT || !match.matches()) {
            return Optional.empty();
        }
        boolean dayFirst = Integer.parseInt(match.group(1)) > 12;
        boolean monthFirst = Integer.parseInt(match.group(3)) > 12;
        return dayFirst == monthFirst
                ? Optional.empty()
                : Optional.of(dayFirst ? DateHabit.DAY_FIRST : DateHabit.MONTH_FIRST);
    }

    /// Reads a cell.
    ///
    /// @param habit the habit of the column
    /// @param today the site's date; a year of two digits is at most one year in the future
    /// @return empty if it is not a date
    static Optional<WrittenDate> read(Cell cell, DateHabit habit, LocalDate today) {
        return read(cell, habit, today, false);
    }

    /// Does the same for the heading of a column or a title, which may contain other words: *Lesson of 5 March 2024*.
    static Optional<WrittenDate> inHeading(Cell cell, DateHabit habit, LocalDate today) {
        return read(cell, habit, today, true);
    }

    private static Optional<WrittenDate> read(Cell cell, DateHabit habit, LocalDate today, boolean inHeading) {
        try {
            return switch (cell.kind()) {
                case NUMBER -> number(cell.text());
                case DATE, TEXT -> text(bare(cell.text(), inHeading), habit, today, inHeading);
                case EMPTY, BOOLEAN, ERROR -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Removes the day of the week before it and the time after it. A page of text is no day.
    private static String bare(String text, boolean inHeading) {
        if (text.length() > LONGEST) {
            return "";
        }
        var plain = SHORTENED.matcher(text.replace('\u00a0', ' ').replace('\u202f', ' ').strip()).replaceFirst("$1");
        var hours = HOURS_AFTER.matcher(plain);
        var day = hours.matches() ? hours.group(1) : plain;
        var week = OF_A_WEEK.matcher(day);
        return week.matches() && (inHeading || isBeside(week.group(1)))
                && (DOTTED.matcher(week.group(2)).matches() || SLASHED.matcher(week.group(2)).matches())
                        ? week.group(2)
                        : day;
    }

    private static Optional<WrittenDate> number(String text) {
        int whole = (int) Double.parseDouble(text);
        if (whole >= 1900 && whole <= 2199) {
            return Optional.of(new WrittenDate(whole, 0, 0));
        }
        return whole >= FIRST_SERIAL && whole <= LAST_SERIAL
                ? Optional.of(of(SERIAL_ZERO.plusDays(whole)))
                : Optional.empty();
    }

    private static Optional<WrittenDate> text(String text, DateHabit habit, LocalDate today, boolean inHeading) {
        var iso = ISO.matcher(text);
        var yearFirst = YEAR_FIRST.matcher(text);
        if (iso.matches() || yearFirst.matches()) {
            var match = iso.matches() ? iso : yearFirst;
            return Optional
                    .of(checked(number(match, 1), number(match, 2), match.group(3) == null ? 0 : number(match, 3)));
        }
        var dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return Optional.of(checked(year(dotted.group(3), today), number(dotted, 2), number(dotted, 1)));
        }
        var slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            int first = number(slashed, 1);
            int second = number(slashed, 3);
            int year = year(slashed.group(4), today);
            return Optional
                    .of(habit == DateHabit.DAY_FIRST ? checked(year, second, first) : checked(year, first, second));
        }
        var monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.matches()) {
            return Optional.of(checked(number(monthYear, 2), number(monthYear, 1), 0));
        }
        var year = YEAR.matcher(text);
        return year.matches() ? Optional.of(new WrittenDate(number(year, 1), 0, 0)) : words(text, today, inHeading);
    }

    private static boolean isBeside(String word) {
        return WeekdayWords.isDayOfTheWeek(word) && !NOT.contains(FoldedText.of(word))
                || BESIDE.contains(FoldedText.of(word));
    }

    /// Reads a month by its name, with a year and perhaps a day. Empty for two days, for a week and for words that may change
    /// the date.
    private static Optional<WrittenDate> words(String text, LocalDate today, boolean inHeading) {
        int month = 0;
        int day = 0;
        int year = 0;
        boolean mayBeWeekday = false;
        var words = WORDS.split(text, -1);
        for (int at = 0; at < words.length; at++) {
            var word = words[at];
            if (word.isEmpty()) {
                continue;
            }
            if (Character.isDigit(word.charAt(0))) {
                var digits = word.replaceAll("\\D.*", "");
                if (digits.length() == 4 && year == 0) {
                    year = Integer.parseInt(digits);
                } else if (digits.length() == 2 && year == 0 && at + 1 < words.length
                        && OF_A_YEAR.contains(FoldedText.of(words[at + 1]))) {
                    year = year(digits, today);
                } else if (digits.length() <= 2 && day == 0) {
                    day = Integer.parseInt(digits);
                } else if (digits.length() == 2 && year == 0) {
                    year = year(digits, today);
                } else {
                    return Optional.empty();
                }
            } else if (month(word) != 0 && (month == 0 || mayBeWeekday)) {
                month = month(word);
                // *Mar* is *marzo* and *martedì*.
                mayBeWeekday = WeekdayWords.isDayOfTheWeek(word);
            } else if (!inHeading && !isBeside(word)) {
                return Optional.empty();
            }
        }
        return month == 0 || year == 0 ? Optional.empty() : Optional.of(checked(year, month, day));
    }

    private static int month(String word) {
        var folded = FoldedText.of(word);
        var exact = MONTHS.get(folded);
        if (exact != null) {
            return exact;
        }
        return folded.length() < LEAST_OF_A_MONTH
                ? 0
                : MONTHS.entrySet().stream().filter(one -> one.getKey().startsWith(folded)).map(Map.Entry::getValue)
                        .distinct().reduce((_, _) -> 0).orElse(0);
    }

    private static Map<String, Integer> months() {
        var found = new HashMap<String, Integer>();
        for (var language : WordTable.LANGUAGES) {
            var symbols = new DateFormatSymbols(new ULocale(language));
            for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                    var names = symbols.getMonths(context, width);
                    for (int month = 1; month <= 12; month++) {
                        var name = FoldedText.of(names[month - 1]);
                        if (!name.isEmpty() && !Character.isDigit(name.charAt(0))) {
                            found.putIfAbsent(name.split(" ", -1)[0], month);
                        }
                    }
                }
            }
        }
        var roman = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
        roman.forEach(one -> found.putIfAbsent(one, roman.indexOf(one) + 1));
        return found;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int year(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year > today.getYear() + 1 ? century - 100 + year : century + year;
    }

    private static WrittenDate checked(int year, int month, int day) {
        if (day == 0) {
            var whole = YearMonth.of(year, month);
            return new WrittenDate(whole.getYear(), whole.getMonthValue(), 0);
        }
        return of(LocalDate.of(year, month, day));
    }

    private static WrittenDate of(LocalDate day) {
        return new WrittenDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// Returns the day, if there is one.
    Optional<LocalDate> asDay() {
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /// Checks whether all of it is after a day.
    boolean isAfter(LocalDate other) {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)).isAfter(other);
    }
}
