package org.daybook.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Every text a worker reads, in her language. The texts are in `i18n/<room>.properties` (English) and
/// `i18n/<room>_<language>.properties`; patterns are ICU message patterns, so that each language has its own plurals.
///
/// May be used by any thread. Only the screen thread changes the language; code that shows texts listens to [#language()] and
/// reloads its FXML.
public final class Texts {
    /// Full locales, because a bare language has no week start and no order of day and month. A further language needs a line
    /// here and its property files.
    public static final List<Locale> LANGUAGES = List.of(Locale.of("en", "GB"), Locale.of("it", "IT"));

    private final ReadOnlyObjectWrapper<Locale> language;
    private final List<String> rooms;
    private volatile MessageBundle wording;
    private volatile Dates dates;

    /// @param start the first language; English if the program does not support it
    public Texts(Locale start) {
        this(start, MessageBundle.ROOMS);
    }

    /// Creates one with the texts of only these rooms, for tests that bring their own.
    Texts(Locale start, List<String> rooms) {
        var locale = nearest(start);
        this.rooms = rooms;
        language = new ReadOnlyObjectWrapper<>(locale);
        wording = MessageBundle.of(locale, rooms);
        dates = new Dates(locale);
    }

    /// Returns the supported language that fits a locale best, by its language alone.
    public static Locale nearest(Locale wished) {
        return LANGUAGES.stream().filter(known -> known.getLanguage().equals(wished.getLanguage())).findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    /// Returns the texts in a language, if the program supports it.
    ///
    /// @param language ISO 639
    public static Optional<Texts> speaking(String language) {
        return LANGUAGES.stream().filter(known -> known.getLanguage().equals(language)).findFirst().map(Texts::new);
    }

    /// Changes the language, immediately and without a restart. On the screen thread.
    public void speak(Locale wished) {
        var locale = nearest(wished);
        wording = MessageBundle.of(locale, rooms);
        dates = new Dates(locale);
        language.set(locale);
    }

    /// The current language, as a property.
    public ReadOnlyObjectProperty<Locale> language() {
        return language.getReadOnlyProperty();
    }

    /// Returns the current language; may be called from any thread.
    public Locale locale() {
        return wording.getLocale();
    }

    /// Returns the texts for an FXML file.
    public ResourceBundle bundle() {
        return wording;
    }

    /// Returns the sentence of a key, with its arguments filled in. Keys are literals, so that a test finds every use.
    public String say(String key, Object... args) {
        return wording.say(key, args);
    }

    /// Returns the text of an enum constant: `r.age-band.not-known` for `AgeBand.NOT_KNOWN` of room `r`.
    public String of(String room, Enum<?> constant) {
        return wording.say(NamingConvention.key(room, constant));
    }

    /// Formats a day as a title: "Wednesday 25 November".
    public String day(LocalDate day) {
        return dates.day(day);
    }

    /// Formats a day for a list: "Wed 25 Nov".
    public String shortDay(LocalDate day) {
        return dates.shortDay(day);
    }

    /// Returns the word for a nearby day: "yesterday", "today", "tomorrow"; empty for any other.
    ///
    /// @param today the site's date
    public Optional<String> near(LocalDate day, LocalDate today) {
        return switch ((int) Math.clamp(ChronoUnit.DAYS.between(today, day), -2, 2)) {
            case -1 -> Optional.of(say("ui.day.yesterday"));
            case 0 -> Optional.of(say("ui.day.today"));
            case 1 -> Optional.of(say("ui.day.tomorrow"));
            default -> Optional.empty();
        };
    }

    /// Formats a date for a sentence: "25 November 2026".
    public String date(LocalDate day) {
        return dates.date(day);
    }

    /// Formats a date for a table: "25 Nov 2026".
    public String shortDate(LocalDate day) {
        return dates.shortDate(day);
    }

    /// Formats a month of a year: "November 2026".
    public String month(YearMonth month) {
        return dates.month(month);
    }

    /// Formats a month: "November".
    public String month(Month month) {
        return dates.month(month);
    }

    /// Formats a day of the week: "Wednesday".
    public String weekday(DayOfWeek day) {
        return dates.weekday(day);
    }

    /// Formats a time of day on the 24-hour clock: "10:04".
    public String time(LocalTime time) {
        return dates.time(time);
    }

    /// Formats a span of time: "10:00–11:30".
    public String span(LocalTime from, LocalTime to) {
        return dates.time(from) + "–" + dates.time(to);
    }

    /// Formats a whole number with the language's grouping: "1,148".
    public String number(long number) {
        return dates.number(number);
    }
}
