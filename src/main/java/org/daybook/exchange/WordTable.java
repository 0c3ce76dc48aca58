package org.daybook.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table of words in the six languages: a code, then for each language its word and synonyms, then words of other languages
/// in which registers are kept.
final class WordTable {
    /// In the order of the columns.
    static final List<String> LANGUAGES = List.of("en", "it", "el", "lt", "ro", "bg");

    private static final Pattern NUMBERED = Pattern.compile("^\\p{L}{0,10}\\s?\\d{1,2}\\s?[.):–-]\\s*");
    /// A yes or a no that a program stores as a number with decimals.
    private static final Pattern WHOLE = Pattern.compile("^(\\d+)\\.0+$");
    private static final Pattern PARTS = Pattern.compile("[/|(),;:–—]");

    private final Map<String, List<List<String>>> byCode = new LinkedHashMap<>();
    /// The same words, folded.
    private final Map<String, List<List<String>>> foldedByCode = new HashMap<>();
    private final Map<String, Map<String, String>> byList = new HashMap<>();

    private WordTable(List<String> lines) {
        for (var line : lines) {
            var cells = line.split("\t", -1);
            byCode.put(cells[0], Arrays.stream(cells).skip(1).map(cell -> List.of(cell.split("\\|", -1)))
                    .toList());
        }
        byCode.forEach((code, words) -> {
            foldedByCode.put(code, words.stream().map(some -> some.stream().map(FoldedText::of).toList()).toList());
            int dot = code.indexOf('.');
            if (dot > 0) {
                var list = byList.computeIfAbsent(code.substring(0, dot), _ -> new HashMap<>());
                list.putIfAbsent(FoldedText.of(code.substring(dot + 1)), code.substring(dot + 1));
                words.forEach(some -> some.forEach(word -> list.putIfAbsent(folded(word), code.substring(dot + 1))));
            }
        });
    }

    private static String folded(String word) {
        var plain = FoldedText.of(word);
        return plain.isEmpty() ? word : plain;
    }

    private static WordTable read(String resource) {
        try (var stream = WordTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no " + resource);
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines().skip(1)
                    .toList();
            return new WordTable(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /// Returns the words for columns and sheets, and for data that is never imported. Read once; thread-safe.
    static WordTable headings() {
        return Headings.TABLE;
    }

    /// Returns the words for choices. Read once; thread-safe.
    static WordTable choices() {
        return Choices.TABLE;
    }

    private static final class Headings {
        static final WordTable TABLE = read("/exchange/headings.tsv");
    }

    private static final class Choices {
        static final WordTable TABLE = read("/exchange/words.tsv");
    }

    /// Returns the code that a text means in a list, if any.
    ///
    /// @param list the part of a code before the dot
    Optional<String> code(String list, String text) {
        var plain = WHOLE.matcher(text.strip()).replaceFirst("$1");
        return Optional.ofNullable(byList.getOrDefault(list, Map.of()).get(folded(plain)));
    }

    /// Returns the code that a text means, also if a number or a day is next to it, if it is one of several parts and no other
    /// part means something else, or if one letter is wrong.
    Optional<String> nearest(String list, String text) {
        var plain = DoubtfulText.withoutDays(text);
        return whole(list, text).or(() -> DoubtfulText.agreed(parts(plain), part -> code(list, part)))
                .or(() -> near(list, plain))
                .or(() -> DoubtfulText.agreed(parts(plain), part -> code(list, part).or(() -> near(list, part))));
    }

    /// Returns the codes of a list of which a text contains a word.
    Set<String> codesIn(String list, String text) {
        var sought = " " + folded(text.strip()) + " ";
        return byList.getOrDefault(list, Map.of()).entrySet().stream()
                .filter(one -> sought.contains(" " + one.getKey() + " ")).map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /// Returns the code of a word that differs by one letter, if there is only one such code.
    Optional<String> near(String list, String text) {
        var sought = folded(text.strip());
        return byList.getOrDefault(list, Map.of()).entrySet().stream()
                .filter(one -> FoldedText.isNear(sought, one.getKey())).map(Map.Entry::getValue).distinct()
                .reduce((_, _) -> "").filter(code -> !code.isEmpty());
    }

    /// Returns the languages in which a text is a word of a list.
    Set<String> languages(String list, String text) {
        var sought = folded(text.strip());
        var found = new HashSet<String>();
        byCode.entrySet().stream().filter(one -> one.getKey().startsWith(list + ".")).map(Map.Entry::getValue)
                .forEach(words -> IntStream.range(0, Math.min(words.size(), LANGUAGES.size()))
                        .filter(n -> words.get(n).stream().anyMatch(word -> folded(word).equals(sought)))
                        .forEach(n -> found.add(LANGUAGES.get(n))));
        return found;
    }

    /// Returns the code that a whole text means, if any, also if a number precedes it.
    Optional<String> whole(String list, String text) {
        return code(list, text).or(() -> code(list, NUMBERED.matcher(text.strip()).replaceFirst("")));
    }

    /// Returns the parts of a text between its separators.
    static Stream<String> parts(String text) {
        return Arrays.stream(PARTS.split(text, -1));
    }

    /// Returns the first word of a code in a language.
    ///
    /// @param language one of [#LANGUAGES]
    String word(String code, String language) {
        return byCode.getOrDefault(code, List.of()).get(LANGUAGES.indexOf(language)).getFirst();
    }

    /// Returns every word of a code, folded.
    List<String> words(String code) {
        return foldedByCode.getOrDefault(code, List.of()).stream().flatMap(List::stream).toList();
    }

    /// Returns every word of a code, folded, each once and none of them empty.
    Set<String> wordSet(String code) {
        return words(code).stream().filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the words of a code, separately for each language, as written.
    List<List<String>> byLanguage(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /// Checks whether a folded text is a word of a language.
    ///
    /// @param language its place in [#LANGUAGES]
    boolean holds(String text, int language) {
        return foldedByCode.values().stream()
                .anyMatch(words -> language < words.size() && words.get(language).contains(text));
    }

    /// Returns the codes of a list, in the order of the table.
    List<String> codes(String list) {
        return byCode.keySet().stream().filter(code -> code.startsWith(list + "."))
                .map(code -> code.substring(list.length() + 1)).collect(Collectors.toList());
    }
}
