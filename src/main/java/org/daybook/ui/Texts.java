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

/// Every word a worker reads, in her language. Texts stand in `i18n/<room>.properties` (English) and
/// `i18n/<room>_<language>.properties`; patterns are ICU message patterns, so that each language has its own plurals.
///
/// Any thread may ask. The language is changed on the screen thread alone; whoever shows texts listens to
/// [#language()] and loads its FXML anew.
public final class Texts {
    /// Full locales, because a bare language has no week start and no order of day and month. A further language is a
    /// line here and its property files.
    public static final List<Locale> LANGUAGES = List.of(Locale.of("en", "GB"), Locale.of("it", "IT"));

    private final ReadOnlyObjectWrapper<Locale> language;
    private final List<String> rooms;
    private volatile MessageBundle wording;
    private volatile Dates dates;

    /// @param start the first language; one that the program does not speak becomes English
    public Texts(Locale start) {
        this(start, MessageBundle.ROOMS);
    }

    /// With the texts of these rooms alone, for tests that bring their own.
    Texts(Locale start, List<String> rooms) {
        var locale = nearest(start);
        this.rooms = rooms;
        language = new ReadOnlyObjectWrapper<>(locale);
        wording = new MessageBundle(locale, rooms);
        dates = new Dates(locale);
    }

    /// The language of the program that serves a locale best, by its language alone.
    public static Locale nearest(Locale wished) {
        return LANGUAGES.stream().filter(known -> known.getLanguage().equals(wished.getLanguage())).findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    /// The texts in a language, where the program speaks it.
    ///
    /// @param language ISO 639
    public static Optional<Texts> speaking(String language) {
        return LANGUAGES.stream().filter(known -> known.getLanguage().equals(language)).findFirst().map(Texts::new);
    }

    /// Changes the language, at once and without a restart. On the screen thread.
    public void speak(Locale wished) {
        var locale = nearest(wished);
        wording = new MessageBundle(locale, rooms);
        dates = new Dates(locale);
        language.set(locale);
    }

    /// The present language, to be listened to.
    public ReadOnlyObjectProperty<Locale> language() {
        return language.getReadOnlyProperty();
    }

    /// The present language, from any thread.
    public Locale locale() {
        return wording.getLocale();
    }

    /// The texts for an FXML file.
    public ResourceBundle bundle() {
        return wording;
    }

    /// The sentence of a key, with its arguments filled in. Keys are literals, so that a test finds every use.
    public String say(String key, Object... args) {
        return wording.say(key, args);
    }

    /// The text of an enum constant: `r.age-band.not-known` for `AgeBand.NOT_KNOWN` of room `r`.
    public String of(String room, Enum<?> constant) {
        return wording.say(NamingConvention.key(room, constant));
    }

    /// A day as a title: "Wednesday 25 November".
    public String day(LocalDate day) {
        return dates.day(day);
    }

    /// A day in a list: "Wed 25 Nov".
    public String shortDay(LocalDate day) {
        return dates.shortDay(day);
    }

    /// A day by the word that people use, where it has one: "yesterday", "today", "tomorrow".
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

    /// A date inside a sentence: "25 November 2026".
    public String date(LocalDate day) {
        return dates.date(day);
    }

    /// A date in a table: "25 Nov 2026".
    public String shortDate(LocalDate day) {
        return dates.shortDate(day);
    }

    /// A month of a year: "November 2026".
    public String month(YearMonth month) {
        return dates.month(month);
    }

    /// A month: "November".
    public String month(Month month) {
        return dates.month(month);
    }

    /// A day of the week: "Wednesday".
    public String weekday(DayOfWeek day) {
        return dates.weekday(day);
    }

    /// A time of day on the 24-hour clock: "10:04".
    public String time(LocalTime time) {
        return dates.time(time);
    }

    /// From one time to another: "10:00–11:30".
    public String span(LocalTime from, LocalTime to) {
        return dates.time(from) + "–" + dates.time(to);
    }

    /// A whole number with the language's grouping: "1,148".
    public String number(long number) {
        return dates.number(number);
    }
}
