package org.daybook.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of the table in the forms in which they are sought. Read once, and not changed afterwards.
final class HeadingDictionary {
    static final HeadingDictionary READ = new HeadingDictionary();
    private static final int SHORTENED = 3;

    private final WordTable table = WordTable.headings();
    final Map<String, List<HeadingWords.Match>> exact = new HashMap<>();
    final Map<String, List<HeadingWords.Match>> plain = new HashMap<>();
    final Map<List<String>, List<HeadingWords.Match>> tokens = new LinkedHashMap<>();
    final Set<String> filler = new HashSet<>(table.words("filler"));
    final Set<String> kin = new HashSet<>(table.words("kin"));
    final Set<String> calledFor = new HashSet<>(table.words("called-for"));
    /// Where she was born: neither her date of birth nor her citizenship.
    final Set<String> places = new HashSet<>(table.words("birthplace"));
    /// Below *No children*, a yes means that she has none; *No. children* is their number.
    final Set<String> withoutChildren = new HashSet<>(table.words("no-children"));
    final Map<Part, Set<String>> parts = new EnumMap<>(Part.class);

    /// What a column may be in addition to a field.
    enum Part {
        WEAK_NUMBER("weak.person"),
        GIVEN_NAME("part.given"),
        SURNAME("part.surname"),
        MOTHERS_NUMBER("part.mother-number"),
        MOTHERS_NAME("part.mother-name");

        private final String code;

        Part(String code) {
            this.code = code;
        }
    }

    private HeadingDictionary() {
        for (var field : ImportField.values()) {
            add(field, 0, field.code().replace('-', ' '));
            for (var language : table.byLanguage("field." + field.code())) {
                for (int place = 0; place < language.size(); place++) {
                    add(field, place, FoldedText.of(language.get(place)));
                }
            }
        }
        for (var part : Part.values()) {
            parts.put(part,
                    table.words(part.code).stream().map(HeadingDictionary::together).collect(Collectors.toSet()));
        }
    }

    private void add(ImportField field, int place, String folded) {
        var match = new HeadingWords.Match(field, place);
        exact.computeIfAbsent(together(folded), _ -> new ArrayList<>()).add(match);
        var left = withoutFiller(folded);
        if (left.length() >= SHORTENED) {
            plain.computeIfAbsent(left, _ -> new ArrayList<>()).add(match);
        }
        var words = Arrays.asList(folded.split(" ", -1));
        Stream.of(words, words.stream().filter(word -> !filler.contains(word)).toList()).distinct()
                .filter(some -> some == words || some.size() > 1)
                .forEach(some -> tokens.computeIfAbsent(some, _ -> new ArrayList<>()).add(match));
    }

    /// Returns the words that carry the meaning, in a fixed order.
    String withoutFiller(String folded) {
        return Arrays.stream(folded.split(" ", -1)).filter(word -> !filler.contains(word)).sorted()
                .collect(Collectors.joining(" "));
    }

    static String together(String folded) {
        return folded.replace(" ", "");
    }
}
