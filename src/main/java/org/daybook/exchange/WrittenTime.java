package org.daybook.exchange;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.training.TypedHours;

/// A time of day or a duration, as written in registers.
final class WrittenTime {
    private static final int HOURS = 24;
    private static final int FIRST_HOUR = 6;
    private static final Pattern SURELY_OF_DAY = Pattern.compile("0\\d[:.]\\d{2}.*|.*[aApP]\\.?[mM]\\.?|.*T\\d{2}:.*");
    private static final Pattern TIME = Pattern
            .compile(
                    "(?:\\p{L}{1,3}\\.?\\s)?(\\d{1,2})(?:\\s?[:.h,]\\s?(\\d{2}))?(?::\\d{2})?"
                            + "(?:h|\\s?(?:h|val|ч|час(?:а|ове)?)\\.?)?"
                            + "(?:\\s?[-–—]\\s?\\d{1,2}.*)?");
    private static final Pattern HALF_DAY = Pattern
            .compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s?([aApP])\\.?[mM]\\.?");
    private static final Pattern DAY_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T(\\d{2}):(\\d{2}).*");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})\\s?[:h]\\s?(\\d{2})(?::00)?\\s?(?:min|m)?\\.?");
    private static final String HOURS_OF = "\\s?(?:h|hrs?|hours?|or[aeă]|ώρ(?:α|ες)|val|valand\\p{L}{1,3}|ч|час(?:а|ове)?)";
    private static final String MINUTES_OF = "\\s?(?:de\\s)?(?:'|’|m|mins?|minut\\p{L}{0,3}|λεπτ(?:ά|α)|λ|мин(?:ути)?)\\.?";
    private static final Pattern IN_HOURS = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)" + HOURS_OF + "\\.?");
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("(\\d{1,2})" + HOURS_OF
            + "[.,]{0,2}\\s?(?:(?:and|e|και|ir|[șş]i|и)\\s)?(\\d{1,2})" + MINUTES_OF);
    private static final Pattern IN_MINUTES = Pattern.compile("(\\d{1,3})" + MINUTES_OF);

    private static final Pattern PLAIN = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,2})?");
    /// Words for hours, folded, in headings of durations.
    private static final Set<String> IN_HOURS_WORDS = Set.of("hours", "hrs", "h", "ore", "ωρεσ", "ωρων", "valandos",
            "valandu", "val", "часове");
    private static final Set<String> IN_MINUTES_WORDS = Set.of("minutes", "mins", "min", "minuti", "minute", "λεπτα",
            "минути", "мин");

    private WrittenTime() {}

    /// Checks whether the value is more likely a duration: nothing is held before six in the morning. *05:30* and *5 am* are
    /// times.
    static boolean isRatherLong(Cell cell) {
        return ofDay(cell).filter(time -> time.getHour() < FIRST_HOUR && !time.equals(LocalTime.MIDNIGHT)
                && !SURELY_OF_DAY.matcher(cell.text().strip()).matches()).isPresent();
    }

    /// Does the same for a typed text; *8 h* is a duration, too.
    static boolean isRatherLong(String text) {
        return IN_HOURS.matcher(text).matches() || isRatherLong(
                new Cell(PLAIN.matcher(text).matches() ? Cell.Kind.NUMBER : Cell.Kind.TEXT, text.replace(',', '.')));
    }

    /// Checks whether a heading states that the numbers below it are hours.
    static boolean isInHours(String heading) {
        var words = Arrays.asList(FoldedText.of(heading).split(" ", -1));
        return words.stream().anyMatch(IN_HOURS_WORDS::contains)
                && words.stream().noneMatch(IN_MINUTES_WORDS::contains);
    }

    /// Returns a number of hours with its unit; every other text unchanged.
    static String inHours(String text) {
        return PLAIN.matcher(text).matches() ? text + " h" : text;
    }

    static Optional<LocalTime> ofDay(Cell cell) {
        try {
            double number = cell.kind() == Cell.Kind.NUMBER ? Double.parseDouble(cell.text()) : HOURS;
            // A spreadsheet stores a time as a fraction of a day; 10 and 10.30 were typed.
            if (number < 1 || number > HOURS) {
                double part = number % 1;
                return Optional.of(LocalTime.ofSecondOfDay(Math.min(Math.round(part * 1440), 1439) * 60));
            }
            // A spreadsheet turns a typed 14.30 into 14.3.
            var text = cell.kind() == Cell.Kind.NUMBER && cell.text().matches("\\d{1,2}\\.[0-5]")
                    ? cell.text() + "0"
                    : cell.text().strip();
            var half = HALF_DAY.matcher(text);
            if (half.matches()) {
                int hour = Integer.parseInt(half.group(1)) % 12 + (half.group(3).equalsIgnoreCase("p") ? 12 : 0);
                return Optional.of(LocalTime.of(hour, half.group(2) == null ? 0 : Integer.parseInt(half.group(2))));
            }
            var match = DAY_TIME.matcher(text).matches() ? DAY_TIME.matcher(text) : TIME.matcher(text);
            if (match.matches()) {
                return Optional.of(LocalTime.of(Integer.parseInt(match.group(1)),
                        match.group(2) == null ? 0 : Integer.parseInt(match.group(2))));
            }
        } catch (DateTimeException | NumberFormatException e) {
            // There is no such time of day.
        }
        return Optional.empty();
    }

    /// Returns a duration in minutes; a number alone is hours.
    ///
    /// @param most the most minutes
    static OptionalInt hours(String text, int most) {
        var hours = new TypedHours(text).minutes(most);
        return hours.isPresent() ? hours : minutes(text);
    }

    /// Returns a duration in minutes: *1h30*, *1:30*, *1,5 h*, *1 h 30 min*, *90 min*.
    static OptionalInt minutes(String text) {
        var clock = Stream.of(CLOCK, HOURS_AND_MINUTES).map(way -> way.matcher(text)).filter(Matcher::matches)
                .findFirst();
        if (clock.isPresent()) {
            return OptionalInt.of(Integer.parseInt(clock.get().group(1)) * 60 + Integer.parseInt(clock.get().group(2)));
        }
        var hours = IN_HOURS.matcher(text);
        if (hours.matches()) {
            return OptionalInt.of((int) Math.round(Double.parseDouble(hours.group(1).replace(',', '.')) * 60));
        }
        var plain = IN_MINUTES.matcher(text);
        return plain.matches() ? OptionalInt.of(Integer.parseInt(plain.group(1))) : OptionalInt.empty();
    }
}
