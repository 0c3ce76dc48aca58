package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.testing.Sources;
import org.junit.jupiter.api.Test;

/// What every bundle of every room must provide for the reader, in each language.
class TextsTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "i18n");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern ASKED = Pattern.compile("(?:say|Refusal)\\(\\s*\"([^\"]+)\"");
    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
    /// On a shared computer nothing that a passer-by can see may reveal what the work is. Whole words, in each language.
    private static final Map<String, Pattern> FORBIDDEN = Map.of("en",
            words("safe|women|woman|victims?|trafficking|traffickers?|gbv|wgss|violence|shelter|survivors?"), "it",
            words("donn[ae]|vittim[ae]|tratta|violenz[ae]|sicur[oaie]|rifugio|antiviolenza|gbv|wgss|sopravvissut[ae]"));

    @Test
    void everyLanguageHasEveryTextOfEveryRoom() {
        for (var room : rooms()) {
            for (var language : languages()) {
                assertEquals(file(room, "en").stringPropertyNames(), file(room, language).stringPropertyNames(),
                        room + " " + language);
            }
        }
        assertTrue(rooms().contains("ui"));
    }

    @Test
    void everyFileBelongsToARoomAndEveryKeyToItsFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.map(file -> file.getFileName().toString().replaceAll("(_\\w+)?\\.properties", ""))
                    .forEach(room -> assertTrue(MessageBundle.ROOMS.contains(room), room));
        }
        rooms().forEach(room -> file(room, "en").stringPropertyNames()
                .forEach(key -> assertTrue(key.startsWith(room + "."), key)));
    }

    @Test
    void noTextIsMissing() {
        var asked = new TreeSet<String>();
        Sources.of("java", ".java").forEach(file -> collect(ASKED, Sources.text(file), asked));
        Sources.of("resources/fxml", ".fxml").forEach(file -> collect(IN_FXML, Sources.text(file), asked));
        asked.addAll(enumKeysWithTexts());
        asked.removeAll(allKeys());
        assertEquals(Set.of(), asked);
    }

    @Test
    void noTextIsLeftOver() {
        var used = new TreeSet<String>();
        Sources.of("java", ".java").forEach(file -> collect(LITERAL, Sources.text(file), used));
        Sources.of("resources/fxml", ".fxml").forEach(file -> collect(IN_FXML, Sources.text(file), used));
        used.addAll(enumKeysWithTexts());
        var left = allKeys();
        left.removeAll(used);
        assertEquals(Set.of(), left);
    }

    @Test
    void nothingSaysWhatTheWorkIs() {
        for (var room : rooms()) {
            FORBIDDEN.forEach((language, words) -> file(room, language).forEach((key, text) -> assertFalse(
                    words.matcher((String) text).find(), () -> language + " " + key)));
        }
        FORBIDDEN.forEach((language, words) -> assertFalse(words.matcher(
                Sources.text(Path.of("src", "main", "resources", "help", language + ".md"))).find(), language));
        assertEquals(languages(), FORBIDDEN.keySet());
    }

    @Test
    void everyPatternIsReadAlikeInEachLanguage() {
        for (var room : rooms()) {
            var english = file(room, "en");
            for (var language : languages()) {
                var other = file(room, language);
                english.stringPropertyNames().forEach(key -> assertEquals(places(english.getProperty(key), "en"),
                        places(other.getProperty(key), language), key));
            }
        }
    }

    /// Text before the first brace of such a pattern is written with every number, including a space.
    @Test
    void noPatternOfANumberBeginsWithASpace() {
        var spaced = Pattern.compile("number, [#0]");
        for (var room : rooms()) {
            languages().forEach(language -> file(room, language).forEach(
                    (key, text) -> assertFalse(spaced.matcher((String) text).find(), () -> language + " " + key)));
        }
    }

    @Test
    void anApostropheIsNeverAQuotationMarkForTheMachine() {
        for (var room : rooms()) {
            for (var language : languages()) {
                file(room, language).forEach(
                        (key, text) -> assertFalse(((String) text).contains("'"), () -> "use ’ in " + key));
            }
        }
    }

    @Test
    void changesItsLanguageAtOnce() {
        var texts = new Texts(Locale.ENGLISH);
        assertEquals("Hide", texts.say("ui.frame.hide"));
        assertEquals("Moon", texts.of("ui", PictureMark.MOON));
        texts.speak(Locale.ITALIAN);
        assertEquals("Nascondi", texts.say("ui.frame.hide"));
        assertEquals("Nascondi", texts.bundle().getString("ui.frame.hide"));
        assertEquals(Locale.ITALY, texts.language().get());
        assertEquals(Locale.UK, Texts.nearest(Locale.of("nn", "NO")));
    }

    @Test
    void countsAsEachLanguageDoes() {
        var texts = new Texts(Locale.ITALIAN, List.of("gallery"));
        assertEquals("una persona", texts.say("gallery.count", 1));
        assertEquals("1.148 persone", texts.say("gallery.count", 1148));
    }

    @Test
    void writesDaysAsEachLanguageDoes() {
        var day = LocalDate.of(2026, 11, 25);
        var english = new Texts(Locale.ENGLISH);
        assertEquals("Wednesday 25 November", english.day(day));
        assertEquals("25 November 2026", english.date(day));
        assertEquals("1,148", english.number(1148));
        assertEquals("10:00–11:30", english.span(LocalTime.of(10, 0), LocalTime.of(11, 30)));
        var italian = new Texts(Locale.ITALIAN);
        assertEquals("Mercoledì 25 novembre", italian.day(day));
        assertEquals("Novembre 2026", italian.month(YearMonth.from(day)));
        assertEquals("Mercoledì", italian.weekday(day.getDayOfWeek()));
    }

    @Test
    void aForgottenTextFailsInEveryTest() {
        var texts = new Texts(Locale.ENGLISH);
        assertThrows(AssertionError.class, () -> texts.say("ui.no-such-text"));
    }

    private static Set<String> rooms() {
        return MessageBundle.ROOMS.stream().filter(room -> Files.exists(FOLDER.resolve(room + ".properties")))
                .collect(Collectors.toSet());
    }

    private static Set<String> languages() {
        return Texts.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.toSet());
    }

    private static Set<String> allKeys() {
        return rooms().stream().flatMap(room -> file(room, "en").stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Enums that are shown have a text for each constant: as soon as one constant has one, all must.
    private static Set<String> enumKeysWithTexts() {
        var known = allKeys();
        return Sources.classes().filter(Class::isEnum).map(TextsTest::keys)
                .filter(keys -> keys.stream().anyMatch(known::contains)).flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> NamingConvention.key(NamingConvention.room(type), (Enum<?>) constant))
                .collect(Collectors.toSet());
    }

    private static Properties file(String room, String language) {
        var name = language.equals("en") ? room : room + "_" + language;
        try {
            var file = new Properties();
            file.load(new StringReader(Files.readString(FOLDER.resolve(name + ".properties"))));
            return file;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> places(String pattern, String language) {
        return new MessageFormat(pattern, Locale.of(language)).getArgumentNames();
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        pattern.matcher(text).results().forEach(result -> found.add(result.group(1)));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(" + alternatives + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
