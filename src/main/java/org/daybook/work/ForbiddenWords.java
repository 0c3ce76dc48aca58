package org.daybook.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that reveal what kind of place a paper comes from, in every language that is spoken with women here. The list is
/// `words/not-for-companies.txt`; its words are found regardless of case, accents, hyphens and hidden characters. May be used
/// from any thread.
public final class ForbiddenWords {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}*]+");
    /// The least length of a name of the place, in letters and digits.
    private static final int SHORTEST = 3;
    /// The program's list.
    public static final ForbiddenWords OF_PROGRAM = read();
    private final Map<String, List<String>> words;
    private final Pattern pattern;

    private ForbiddenWords(Map<String, List<String>> words) {
        this.words = words;
        pattern = Pattern.compile(words.values().stream().flatMap(List::stream)
                .map(one -> one.replace("*", "[\\p{L}\\p{Nd}]*"))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{Nd}])(?:", ")(?![\\p{L}\\p{Nd}])")));
    }

    private static ForbiddenWords read() {
        try (var in = open()) {
            var words = new LinkedHashMap<String, List<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", 2)).forEach(line -> words.put(line[0].strip(),
                            Arrays.stream(line[1].split(",")).map(word -> plain(word).strip()).toList()));
            return new ForbiddenWords(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the names of a place as such words, as typed, separated by commas; empty if there is none. A name with fewer than
    /// [#SHORTEST] letters and digits is left out.
    static Optional<ForbiddenWords> named(String typed) {
        var names = names(typed).filter(name -> name.length() >= SHORTEST).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(new ForbiddenWords(Map.of("names", names)));
    }

    /// Checks whether one of these names is too short: it would be found in too many words.
    static boolean isTooShort(String typed) {
        return names(typed).anyMatch(name -> name.length() < SHORTEST);
    }

    private static Stream<String> names(String typed) {
        return Arrays.stream(typed.split("[,;\\n]")).map(name -> plain(name.replace('*', ' ')).strip())
                .filter(name -> !name.isEmpty());
    }

    private static InputStream open() {
        var name = "/words/not-for-companies.txt";
        return Objects.requireNonNull(ForbiddenWords.class.getResourceAsStream(name), name);
    }

    /// Returns the words of each language in normalised form; `all` for those of no language.
    Map<String, List<String>> words() {
        return words;
    }

    /// Returns the first of them in a text, in normalised form; empty if there is none.
    public Optional<String> in(String text) {
        var found = pattern.matcher(plain(text).replace('*', ' '));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /// Lower case, without accents and hidden characters, words separated by a space.
    private static String plain(String text) {
        return BETWEEN.matcher(MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
