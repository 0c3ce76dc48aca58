package org.daybook.reports.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The lists of `words/narrative.txt`, read once. From any thread.
final class WordLists {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}*]+");
    /// The lists of the program.
    static final WordLists OF_PROGRAM = read();

    /// By kind, and for countries by kind and code.
    private final Map<String, List<Entry>> lists;

    private WordLists(Map<String, List<Entry>> lists) {
        this.lists = lists;
    }

    /// One entry: its words in order.
    ///
    /// @param words each ends with a star if any letters may follow
    private record Entry(List<String> words) {
        boolean begins(List<String> text) {
            if (text.size() < words.size()) {
                return false;
            }
            for (int n = 0; n < words.size(); n++) {
                var word = words.get(n);
                boolean fits = word.endsWith("*")
                        ? text.get(n).startsWith(word.substring(0, word.length() - 1))
                        : text.get(n).equals(word);
                if (!fits) {
                    return false;
                }
            }
            return true;
        }
    }

    private static WordLists read() {
        var name = "/words/narrative.txt";
        try (var in = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
            var lists = new LinkedHashMap<String, List<Entry>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", 3)).forEach(line -> {
                        var kind = line[0].strip();
                        var list = kind.equals("country") ? kind + " " + line[1].strip() : kind;
                        Arrays.stream(line[2].split(",")).map(WordLists::plain).forEach(words -> lists
                                .computeIfAbsent(list, _ -> new ArrayList<>())
                                .add(new Entry(List.of(words.split(" ")))));
                    });
            return new WordLists(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the number of words of the longest entry of a list with which a text begins; 0 for none.
    ///
    /// @param text plain words
    int begins(String list, List<String> text) {
        return lists.getOrDefault(list, List.of()).stream().filter(entry -> entry.begins(text))
                .mapToInt(entry -> entry.words().size()).max().orElse(0);
    }

    /// Does the same for every country except one.
    ///
    /// @param except ISO 3166-1 alpha-2
    int beginsCountry(String except, List<String> text) {
        return lists.keySet().stream().filter(list -> list.startsWith("country ") && !list.endsWith(" " + except))
                .mapToInt(list -> begins(list, text)).max().orElse(0);
    }

    /// Returns lower-case letters without accents or invisible characters, words separated by a space.
    static String plain(String text) {
        return BETWEEN.matcher(MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
