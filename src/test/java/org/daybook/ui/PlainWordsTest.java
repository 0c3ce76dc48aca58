package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.testing.Readability;
import org.daybook.testing.Sources;
import org.junit.jupiter.api.Test;

/// Screens speak as a case worker speaks to a new colleague: short sentences, usual words, direct verbs.
///
/// The formulas are made for long passages and vary widely on short ones. So a text is graded from ten words on, and every file
/// as a whole; the length of a sentence counts from six words on. The lists are in `plain-words` among the test resources:
/// banned words with alternatives, verbs for buttons, and exceptions with their reasons.
class PlainWordsTest {
    private static final Path TEXTS = Path.of("src", "main", "resources", "i18n");
    private static final Path LISTS = Path.of("src", "test", "resources", "plain-words");
    private static final List<String> LANGUAGES = List.of("en", "it");
    private static final int LONGEST_SENTENCE = 15;
    private static final int GRADED_FROM = 10;
    private static final int COUNTED_FROM = 6;
    private static final double HIGHEST_GRADE = 9;
    private static final double LOWEST_GULPEASE = 60;
    private static final Pattern BUTTON = Pattern.compile("<Button\\b[^>]*\\btext=\"%([^\"]+)\"");
    private static final Pattern OF_A_DIALOG = Pattern.compile(".+\\.(?:verb|keep)");

    @Test
    void everySentenceIsShortAndEasy() {
        var exceptions = list("exceptions.tsv");
        var needed = new HashSet<String>();
        var hard = new TreeMap<String, String>();
        for (var language : LANGUAGES) {
            texts(language).forEach((key, text) -> flaw(spoken(text, language), language).ifPresent(flaw -> {
                var exception = exceptions.keySet().stream().filter(key::startsWith).findFirst();
                exception.ifPresentOrElse(needed::add, () -> hard.put(language + " " + key, flaw));
            }));
        }
        assertEquals(Map.of(), hard, () -> hard.size() + " texts");
        assertEquals(exceptions.keySet(), needed, "exceptions that nothing needs");
    }

    @Test
    void everyRoomAsAWholeIsEasy() {
        var grades = new TreeMap<String, Boolean>();
        for (var language : LANGUAGES) {
            var ofRoom = new TreeMap<String, List<String>>();
            texts(language).forEach((key, text) -> spoken(text, language).stream().limit(1)
                    .flatMap(said -> Readability.sentences(said).stream())
                    .filter(sentence -> Readability.words(sentence) >= COUNTED_FROM)
                    .forEach(sentence -> ofRoom.computeIfAbsent(key.substring(0, key.indexOf('.')),
                            room -> new ArrayList<>()).add(sentence)));
            assertTrue(ofRoom.size() > 10, language);
            ofRoom.forEach((room, sentences) -> grades.put(language + " " + room, isEasy(sentences, language)));
        }
        assertEquals(Set.of(), grades.entrySet().stream().filter(room -> !room.getValue()).map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    @Test
    void noTextUsesABannedWord() {
        var found = new TreeMap<String, String>();
        for (var language : LANGUAGES) {
            var banned = list("banned_" + language + ".tsv").entrySet().stream()
                    .collect(
                            Collectors.toMap(entry -> Pattern.compile("(?<!\\p{L})(?:" + entry.getKey() + ")(?!\\p{L})",
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), Map.Entry::getValue));
            texts(language).forEach((key, text) -> banned.forEach((pattern, instead) -> pattern.matcher(text).results()
                    .forEach(word -> found.put(language + " " + key, word.group() + " -> " + instead))));
        }
        assertEquals(Map.of(), found, () -> found.size() + " texts");
    }

    @Test
    void everyButtonIsAVerbFromTheList() {
        var buttons = new TreeSet<String>();
        Sources.of("resources/fxml", ".fxml").forEach(file -> BUTTON.matcher(Sources.text(file)).results()
                .forEach(found -> buttons.add(found.group(1))));
        texts("en").keySet().stream().filter(key -> OF_A_DIALOG.matcher(key).matches()).forEach(buttons::add);
        var others = new TreeMap<String, String>();
        for (var language : LANGUAGES) {
            var verbs = list("verbs_" + language + ".tsv").keySet();
            var texts = texts(language);
            buttons.stream().filter(texts::containsKey).filter(key -> verbs.stream()
                    .noneMatch(verb -> Pattern.matches("(?iu)" + verb + "(?!\\p{L}).*", texts.get(key))))
                    .forEach(key -> others.put(language + " " + key, texts.get(key)));
        }
        assertEquals(Map.of(), others, () -> others.size() + " buttons");
    }

    /// *Later* is an answer only to a question about consent, and no answer is called open.
    @Test
    void aQuestionIsAnsweredByYesNoOrNotAsked() {
        var words = Map.of("en", Set.of("Leave open", "Left open", "Later"), "it",
                Set.of("Lascia aperto", "Aperto", "Lascia vuoto", "Più tardi"));
        for (var language : LANGUAGES) {
            var wrong = texts(language).entrySet().stream().filter(text -> !text.getKey().startsWith("consents."))
                    .filter(text -> words.getOrDefault(language, Set.of()).contains(text.getValue()))
                    .map(Map.Entry::getKey).toList();
            assertEquals(List.of(), wrong, language);
        }
    }

    @Test
    void theCountsAreThoseOfTheFormulas() {
        assertEquals(List.of("See Art 6(1)(f).", "Then go on!"),
                Readability.sentences("See Art. 6(1)(f). Then go on!"));
        assertEquals(3, Readability.words("L’archivio è chiuso."));
        var cat = List.of("The cat sat on the mat.");
        assertEquals(0.39 * 6 + 11.8 - 15.59, Readability.fleschKincaid(cat), 1e-9);
        assertEquals(0.39 * 3 + 11.8 * 9 / 3 - 15.59, Readability.fleschKincaid(List.of("Every locked organisation.")),
                1e-9);
        assertEquals(89 + (300 - 10 * 16) / 4.0, Readability.gulpease(List.of("La tessera è pronta.")), 1e-9);
    }

    /// Returns what is wrong with the longest form of a text.
    private static Optional<String> flaw(Set<String> forms, String language) {
        for (var form : forms) {
            var sentences = Readability.sentences(form);
            for (var sentence : sentences) {
                var words = Readability.words(sentence);
                if (words > LONGEST_SENTENCE) {
                    return Optional.of(words + " words: " + sentence);
                }
            }
            if (Readability.words(form) >= GRADED_FROM && !isEasy(sentences, language)) {
                return Optional.of("hard: " + form);
            }
        }
        return Optional.empty();
    }

    private static boolean isEasy(List<String> sentences, String language) {
        return language.equals("en")
                ? Readability.fleschKincaid(sentences) <= HIGHEST_GRADE
                : Readability.gulpease(sentences) >= LOWEST_GULPEASE;
    }

    /// Returns a pattern as it is read: a name in each place, and every plural with none, one and several.
    private static Set<String> spoken(String pattern, String language) {
        var forms = new LinkedHashSet<String>();
        for (var number : List.of(0, 1, 5)) {
            var values = new HashMap<String, Object>();
            var parts = new MessagePattern(pattern);
            for (var at = 0; at < parts.countParts(); at++) {
                if (parts.getPartType(at) == Part.Type.ARG_START) {
                    var name = parts.getSubstring(parts.getPart(at + 1));
                    var type = parts.getPart(at).getArgType();
                    values.merge(name, value(type, number, parts.getSubstring(parts.getPart(at + 2))),
                            (one, other) -> one instanceof String ? other : one);
                }
            }
            forms.add(new MessageFormat(pattern, Locale.of(language)).format(values).strip());
        }
        return forms;
    }

    private static Object value(ArgType type, int number, String kind) {
        return switch (type) {
            case NONE, SELECT -> "Anna";
            case SIMPLE -> kind.equals("date") ? new Date(0) : (Object) number;
            case PLURAL, SELECTORDINAL, CHOICE -> number;
        };
    }

    /// Returns every text of a language by its key.
    private static Map<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        for (var room : MessageBundle.ROOMS) {
            var file = TEXTS.resolve(room + (language.equals("en") ? "" : "_" + language) + ".properties");
            if (Files.exists(file)) {
                var properties = new Properties();
                try {
                    properties.load(new StringReader(Files.readString(file)));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
        }
        return texts;
    }

    /// Returns the lines of a list: the subject, a tab, and the reason or the alternative.
    private static Map<String, String> list(String name) {
        try (Stream<String> lines = Files.lines(LISTS.resolve(name))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line.length > 1 ? line[1] : "",
                            (one, other) -> one, LinkedHashMap::new));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
