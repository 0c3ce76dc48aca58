package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.testing.Sources;
import org.junit.jupiter.api.Test;

/// The guide cannot become outdated: every page of the program has its help in every language, every key that help names
/// exists, and `docs/guide` has the same content. `-Dguide.write=true` writes it.
class HelpTextsTest {
    private static final Path GUIDE = Path.of("docs", "guide");
    private static final int FEWEST_PICTURES = 25;
    private static final Pattern SHOWN = Pattern.compile("\\.place\\(\\s*(\\w+)\\.class");
    private static final Pattern BOUND = Pattern.compile("\\bkey\\(\\s*\"([^\"]+)\"");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    @Test
    void everyPageHasItsHelpInEveryLanguage() {
        var shown = found("java", ".java", SHOWN);
        for (var language : Texts.LANGUAGES) {
            var told = HelpTexts.in(language).topics().stream().flatMap(topic -> topic.places().stream()).toList();
            assertEquals(new TreeSet<>(shown), new TreeSet<>(told), language.toString());
            assertEquals(told.size(), Set.copyOf(told).size(), "a page has one help");
        }
    }

    @Test
    void everyLanguageTellsTheSamePagesInTheSameOrder() {
        var english = HelpTexts.in(Locale.ENGLISH).topics();
        for (var language : Texts.LANGUAGES) {
            var other = HelpTexts.in(language).topics();
            assertEquals(english.stream().map(HelpTopic::places).toList(),
                    other.stream().map(HelpTopic::places).toList());
            assertEquals(english.stream().map(topic -> topic.acts().size()).toList(),
                    other.stream().map(topic -> topic.acts().size()).toList());
            other.forEach(topic -> assertFalse(topic.words().isEmpty(), topic.title()));
        }
    }

    @Test
    void everyKeyThatHelpNamesIsThere() {
        var bound = found("java", ".java", BOUND).stream().map(key -> key.replace("Shortcut", "Ctrl"))
                .collect(Collectors.toSet());
        var named = found("resources/help", ".md", NAMED);
        assertTrue(bound.containsAll(named), () -> named + " but there are " + bound);
    }

    @Test
    void whatIsTypedIsFoundWhateverItsCase() {
        var guide = HelpTexts.in(Locale.ENGLISH);
        assertEquals("Recovery kit", guide.mentioning("KIT paper").getFirst().title());
        assertEquals(0, guide.mentioning("no such word").size());
        assertEquals(guide.topics(), guide.mentioning(" "));
    }

    @Test
    void theGuideIsMadeFromTheSameTexts() throws IOException {
        for (var language : Texts.LANGUAGES) {
            var page = GUIDE.resolve(language.getLanguage() + ".md");
            var written = guide(language, new Texts(language));
            if (Boolean.getBoolean("guide.write")) {
                Files.writeString(page, written);
            }
            assertEquals(written, Files.readString(page),
                    "made anew by: mvn test -Dtest=HelpTextsTest -Dguide.write=true");
        }
    }

    /// A picture of a page that no longer exists, or of one in a single language, is a leftover. `docs/guide/renew-pictures`
    /// takes them from what the packaged program showed.
    @Test
    void everyPictureIsOfAPageOfTheGuideInEveryLanguage() {
        for (var language : Texts.LANGUAGES) {
            var seen = HelpTexts.in(language).topics().stream().flatMap(topic -> picture(language, topic).stream())
                    .map(one -> one.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            for (var other : Texts.LANGUAGES) {
                var folder = GUIDE.resolve("pictures").resolve(other.getLanguage()).toFile();
                var lying = folder.list();
                assertEquals(seen, lying == null ? Set.of() : new TreeSet<>(Set.of(lying)), other.toString());
            }
            assertTrue(seen.size() >= FEWEST_PICTURES, () -> seen.size() + " pictures");
        }
    }

    private static Optional<Path> picture(Locale language, HelpTopic topic) {
        var folder = GUIDE.resolve("pictures").resolve(language.getLanguage());
        return topic.places().stream().sorted().map(place -> folder.resolve(place + ".png")).filter(Files::exists)
                .findFirst();
    }

    private static String guide(Locale language, Texts texts) {
        var pages = new StringBuilder("# " + texts.say("app.name") + "\n");
        HelpTexts.in(language).topics().forEach(topic -> {
            pages.append("\n## ").append(topic.title()).append("\n\n").append(topic.words()).append("\n");
            picture(language, topic).ifPresent(one -> pages.append("\n![").append(topic.title()).append("](")
                    .append(GUIDE.relativize(one).toString().replace('\\', '/')).append(")\n"));
            if (!topic.acts().isEmpty()) {
                pages.append("\n");
                topic.acts().forEach(act -> pages.append("- ").append(act).append("\n"));
            }
        });
        return pages.toString();
    }

    private static Set<String> found(String folder, String ending, Pattern what) {
        return Sources.of(folder, ending).stream().map(Sources::text)
                .flatMap(text -> what.matcher(text).results().map(result -> result.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
