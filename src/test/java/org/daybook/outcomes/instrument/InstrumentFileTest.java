package org.daybook.outcomes.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file is accepted as written, or refused with the line and the reason; nothing else happens.
class InstrumentFileTest {
    /// A site's own instrument, created only by adding a file.
    private static String mood() {
        return own("evening-mood.1.en.json");
    }

    static String own(String name) {
        try (var stream = InstrumentFileTest.class.getResourceAsStream("/instruments/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Flaw flaw(String file) {
        return assertInstanceOf(Read.Broken.class, InstrumentFile.read(file.getBytes(StandardCharsets.UTF_8))).flaw();
    }

    static Instrument sound(String file) {
        return assertInstanceOf(Read.Sound.class, InstrumentFile.read(file.getBytes(StandardCharsets.UTF_8)))
                .instrument();
    }

    @Test
    void twoOfASitesOwnAreTakenByAddingAFile() {
        var evening = sound(mood());
        assertEquals(new Key("evening-mood", "1"), evening.key());
        assertEquals(new Result.Total(Score.of(14, 3), 0),
                evening.scale().score(Map.of("enjoyed", 5, "alone", 1, "again", 4)));
        assertEquals("more", evening.scale().band(Score.of(14, 3)).orElseThrow().name());
        assertEquals("less", evening.scale().band(Score.of(399, 100)).orElseThrow().name(), "never rounded up");
        var worries = sound(own("worries.2026-1.ar.json"));
        assertEquals("ar", worries.language());
        assertEquals(ScoreChange.IMPROVED, ScoreChange.between(Score.of(9), Score.of(6), worries.scale().meaning()));
    }

    /// What is replaced by what, the line in which it is found, and the message.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "  \"version\": \"1\",                     | ``                                | 1  | MISSING_KEY         | version",
            "  \"licence\": \"Written by the site; free to use.\", | ``                       | 1  | NO_LICENCE          | licence",
            "Written by the site; free to use.         | ` `                               | 7  | NO_LICENCE          | licence",
            "\"range\":                                | \"licence-in\": [{\"language\": \"it\"}], \"range\": | 9 | MISSING_KEY | text",
            "\"range\":                                | \"licence-in\": [{\"language\": \"it\", \"text\": \" \"}], \"range\": | 9 | EMPTY_TEXT | text",
            "\"range\":                                | \"licence-in\": [{\"language\": \"it\", \"text\": \"a\"}, {\"language\": \"it\", \"text\": \"b\"}], \"range\": | 9 | KEY_TWICE | it",
            "\"id\": \"alone\"                         | \"id\": \"enjoyed\"               | 16 | ITEM_TWICE          | enjoyed",
            "{\"value\": 2}                            | {\"value\": 6}                    | 11 | OPTION_OUT_OF_RANGE | 6",
            "{\"value\": 2}                            | {\"value\": 1}                    | 11 | OPTION_TWICE        | 1",
            "{\"value\": 2}                            | {\"value\": 2.5}                  | 11 | BAD_NUMBER          | value",
            "{\"value\": 2}                            | {\"value\": \"2\"}                | 11 | WRONG_KIND          | value",
            "I felt alone                              | I felt <b>alone</b>               | 16 | MARKUP              | text",
            "I felt alone                              | I felt&nbsp;alone                 | 16 | MARKUP              | text",
            "I felt alone                              | I felt \\u202Ealone               | 16 | HIDDEN_CHARACTERS   | text",
            "I felt alone                              | I felt\\nalone                    | 16 | HIDDEN_CHARACTERS   | text",
            "I felt alone                              | ` `                               | 16 | EMPTY_TEXT          | text",
            "\"text\": \"I felt alone\"                | \"txt\": \"I felt alone\"         | 16 | UNKNOWN_KEY         | txt",
            ", \"text\": \"I felt alone\"              | ``                                | 16 | MISSING_KEY         | text",
            "\"picture\": \"sun\"                      | \"picture\": \"http\"             | 15 | BAD_WORD            | picture",
            "[\"alone\"]                               | [\"lonely\"]                      | 19 | UNKNOWN_ITEM        | lonely",
            "[\"alone\"]                               | [\"alone\", \"alone\"]            | 19 | ITEM_TWICE          | alone",
            "\"rule\": \"mean\"                        | \"rule\": \"median\"              | 20 | BAD_WORD            | rule",
            "\"missing\": 1                            | \"missing\": 2                    | 20 | BAD_NUMBER          | missing",
            "\"missing\": 1                            | \"missing\": 1, \"times\": 4      | 20 | NOT_FOR_THIS_RULE   | times",
            "{\"from\": 1,                             | {\"from\": 2,                     | 21 | BANDS_NOT_RISING    | from",
            "{\"from\": 4,                             | {\"from\": 6,                     | 21 | BAD_NUMBER          | from",
            "\"change\": 0.5                           | \"change\": 0                     | 22 | BAD_NUMBER          | change",
            "\"change\": 0.5                           | \"change\": 1e999999999           | 22 | BAD_NUMBER          | ``",
            "\"direction\": \"higher\"                 | \"direction\": \"up\"             | 23 | BAD_WORD            | direction",
            "\"direction\": \"higher\"                 | \"direction\": \"lower\"          | 24 | NOT_FOR_THIS_RULE   | note",
            "\"range\": [1, 5]                         | \"range\": [5, 1]                 | 9  | BAD_NUMBER          | range",
            "\"language\": \"en\"                      | \"language\": \"English\"         | 5  | BAD_WORD            | language",
            "daybook-instrument-1                      | daybook-instrument-2              | 2  | BAD_WORD            | format",
            "\"title\": \"How                          | \"id\": \"x\", \"title\": \"How   | 6  | KEY_TWICE           | id",
            "\"change\": 0.5,                          | \"change\": 0.5,,                 | 22 | NOT_JSON            | ``"})
    void aBrokenFileIsRefusedWithLineAndReason(String sound, String broken, int line, Flaw.Why why, String word) {
        assertTrue(mood().contains(sound), "the fault is planted");
        assertEquals(new Flaw(line, why, word == null ? "" : word),
                flaw(mood().replace(sound, broken == null ? "" : broken)));
    }

    @Test
    void aNoticeIsReadInTheWorkersLanguageWhereTheFileSaysItSo() {
        var both = sound(mood().replace("\"range\":",
                "\"licence-in\": [{\"language\": \"it\", \"text\": \"Scritto dalla sede.\"}], \"range\":")).heading()
                .licence();
        assertEquals("Scritto dalla sede.", both.in("it"));
        assertEquals("Written by the site; free to use.", both.in("en"));
        assertEquals("Written by the site; free to use.", both.in("el"), "where there is none, as the file gives it");
    }

    @Test
    void everyNoticeThatComesWithTheProgramIsThereInItalianToo() {
        for (var one : BuiltIn.all()) {
            var licence = one.heading().licence();
            assertTrue(licence.others().containsKey("it"), one.key() + " " + one.language());
            assertFalse(licence.in("it").equals(licence.in("en")), one.key() + " " + one.language());
        }
    }

    @Test
    void hostileFilesAreRefusedAndHarmNothing() {
        assertEquals(Flaw.Why.TOO_LARGE, flaw(" ".repeat(300_000)).why());
        assertEquals(Flaw.Why.TOO_DEEP, flaw("[".repeat(100_000)).why());
        assertEquals(Flaw.Why.LONG_TEXT, flaw("{\"title\": \"" + "x".repeat(100_000) + "\"}").why());
        assertEquals(Flaw.Why.NOT_JSON, flaw("").why());
        assertEquals(Flaw.Why.NOT_JSON, flaw(mood() + "{}").why());
        assertEquals(Flaw.Why.WRONG_KIND, flaw("[]").why());
        assertEquals(Flaw.Why.WRONG_KIND, flaw("null").why());
        var latin = mood().replace("alone", "allò").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Flaw.Why.NOT_UTF8,
                assertInstanceOf(Read.Broken.class, InstrumentFile.read(latin)).flaw().why());
        var evil = flaw(mood().replace("\"title\"", "\"<script>\\u202E" + "y".repeat(90) + "\""));
        assertEquals(Flaw.Why.UNKNOWN_KEY, evil.why());
        assertFalse(evil.word().contains("<") || evil.word().length() > 40, "what is shown of it is harmless");
    }

    /// Truncated, reversed or corrupted anywhere, a file is read as an instrument or refused: no exception is thrown.
    @Test
    void whateverStandsInAFileNothingIsThrown() {
        var random = new Random(11);
        var file = mood().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 4_000; i++) {
            var bytes = Arrays.copyOf(file, random.nextInt(4) == 0 ? random.nextInt(file.length) : file.length);
            for (int k = 0; k < random.nextInt(4) && bytes.length > 0; k++) {
                bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean()
                        ? random.nextInt(256)
                        : "{}[]\",:0159".charAt(random.nextInt(11)));
            }
            var read = InstrumentFile.read(bytes);
            assertTrue(!(read instanceof Read.Broken broken) || broken.flaw().line() >= 1);
        }
    }

    @Test
    void whatComesWithTheProgramIsSoundAndAgreesInEveryLanguage() {
        var all = BuiltIn.all();
        assertEquals(Set.of("who-5", "wg-ss", "five-statements", "goals", "rosenberg", "gse-10", "gse-6"),
                all.stream().map(one -> one.key().code()).collect(Collectors.toSet()));
        var catalogue = new Catalogue(List.of());
        for (var one : all) {
            assertEquals(List.of(), catalogue.against(one).stream().toList(), one.key() + " " + one.language());
            catalogue = catalogue.with(List.of(one));
            assertTrue(one.scale().meaning().change().isPresent() || one.key().code().equals("wg-ss"));
        }
        assertEquals(List.of("en"), catalogue.languages(new Key("who-5", "1998")),
                "only wordings known word for word");
        assertTrue(catalogue.languages(new Key("five-statements", "1")).containsAll(Set.of("en", "it", "el", "ar")));
        assertEquals(List.of(), catalogue.languages(new Key("rosenberg", "1965")), "its words are the site's");
    }

    @Test
    void theListOfBuiltInsNamesTheFilesByWhatStandsInThem() throws IOException {
        try (var stream = InstrumentFileTest.class.getResourceAsStream("/instruments/all.txt")) {
            var listed = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            assertEquals(listed, BuiltIn.all().stream().map(one -> one.key().code() + "." + one.key().version() + "."
                    + one.language() + ".json").toList());
        }
    }

    @Test
    void wordsForAScorerJoinOnlyWithItsScoring() {
        var catalogue = new Catalogue(BuiltIn.all());
        var words = own("rosenberg-words.json");
        assertEquals(List.of(), catalogue.against(sound(words)).stream().toList());
        var other = words.replace("\"8\", \"9\"", "\"7\", \"9\"");
        assertEquals(Flaw.Why.OTHER_SCORING, catalogue.against(sound(other)).orElseThrow().why());
        assertEquals(Flaw.Why.HAS_IT, catalogue.with(List.of(sound(words))).against(sound(words)).orElseThrow().why());
    }
}
