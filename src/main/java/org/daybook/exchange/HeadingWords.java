package org.daybook.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns that a heading may mean, by the words of `exchange/headings.tsv`. A heading is matched as written, without text
/// in brackets, without words like *of the participant*, by one of its parts (*Nome / Name*), abbreviated (*Cittad.*), or with
/// one letter wrong; the first of these that matches counts.
final class HeadingWords {
    private static final int LONGEST = 80;
    private static final int SHORTENED = 3;
    /// The distance between two ways of matching, larger than any place in a list.
    private static final int WORSE = 1_000;
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern PARTS = Pattern.compile("[/|\\n\\r(),;–—]| - ");
    /// The end of a word within a heading such as `dateOfBirth`.
    static final Pattern JOINED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|_");
    private static final Pattern NUMBER_OF = Pattern.compile("[.#°º№]|\\bno of\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private final WordTable table = WordTable.headings();
    private final Map<String, List<Match>> exact = new HashMap<>();
    private final Map<String, List<Match>> plain = new HashMap<>();
    private final Map<List<String>, List<Match>> tokens = new LinkedHashMap<>();
    private final Set<String> filler = new HashSet<>(table.words("filler"));
    private final Set<String> kin = new HashSet<>(table.words("kin"));
    private final Set<String> calledFor = new HashSet<>(table.words("called-for"));
    /// Where she was born: neither her date of birth nor her citizenship.
    private final Set<String> places = new HashSet<>(table.words("birthplace"));
    /// Below *No children*, a yes means that she has none; *No. children* is their number.
    private final Set<String> withoutChildren = new HashSet<>(table.words("no-children"));
    private final Map<String, List<Match>> known = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();

    /// A possible meaning of a heading.
    ///
    /// @param field the field
    /// @param rank  how well it matches; lower is better
    record Match(ImportField field, int rank) {
        /// Checks whether the heading is only similar to a known word; an abbreviated word is not.
        boolean isGuessed() {
            return rank >= 4 * WORSE;
        }

        /// Checks whether the heading is exactly the word.
        boolean isWhole() {
            return rank < WORSE;
        }

        private Match worse(int by) {
            return new Match(field, rank + by * WORSE);
        }
    }

    HeadingWords() {
        for (var field : ImportField.values()) {
            add(field, 0, field.code().replace('-', ' '));
            for (var language : table.byLanguage("field." + field.code())) {
                for (int place = 0; place < language.size(); place++) {
                    add(field, place, FoldedText.of(language.get(place)));
                }
            }
        }
        for (var part : List.of("weak.person", "part.given", "part.surname", "part.mother-number",
                "part.mother-name")) {
            parts.put(part, table.words(part).stream().map(HeadingWords::together).collect(Collectors.toSet()));
        }
    }

    private void add(ImportField field, int place, String folded) {
        var match = new Match(field, place);
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

    private static String together(String folded) {
        return folded.replace(" ", "");
    }

    private String withoutFiller(String folded) {
        return Arrays.stream(folded.split(" ", -1)).filter(word -> !filler.contains(word)).sorted()
                .collect(Collectors.joining(" "));
    }

    private static String folded(String heading) {
        var apart = FoldedText.of(JOINED.matcher(heading).replaceAll(" "));
        return apart.isEmpty() && heading.strip().equals("#") ? "n" : apart;
    }

    /// Returns what a heading may mean, best match first.
    List<Match> of(String heading) {
        return known.computeIfAbsent(heading, this::found);
    }

    private List<Match> found(String heading) {
        if (heading.length() > LONGEST || folded(heading).isEmpty() || places.contains(folded(heading))
                || isWithoutChildren(BRACKETS.matcher(heading).replaceAll(" "))) {
            return List.of();
        }
        return Stream.<Supplier<Stream<Match>>>of(() -> whole(heading),
                () -> without(heading), () -> inParts(heading), () -> shortened(heading), () -> misspelled(heading))
                .map(way -> best(way.get())).filter(some -> !some.isEmpty()).findFirst().orElse(List.of());
    }

    private boolean isWithoutChildren(String heading) {
        return !NUMBER_OF.matcher(heading).find() && withoutChildren.contains(Arrays
                .stream(folded(heading).split(" ", -1)).filter(word -> !filler.contains(word))
                .collect(Collectors.joining(" ")));
    }

    /// Returns the best match of each field.
    private static List<Match> best(Stream<Match> all) {
        var best = new HashMap<ImportField, Match>();
        all.forEach(one -> best.merge(one.field(), one, (a, b) -> a.rank() <= b.rank() ? a : b));
        return best.values().stream().sorted(Comparator.comparing(Match::rank).thenComparing(Match::field)).toList();
    }

    private Stream<Match> whole(String heading) {
        return exact.getOrDefault(together(folded(heading)), List.of()).stream();
    }

    private Stream<Match> without(String heading) {
        var shorter = folded(BRACKETS.matcher(heading).replaceAll(" "));
        var left = withoutFiller(shorter);
        return Stream.concat(whole(shorter), left.isEmpty()
                ? Stream.of()
                : plain.getOrDefault(left, List.of()).stream().map(one -> one.worse(1)));
    }

    private Stream<Match> inParts(String heading) {
        return Arrays.stream(PARTS.split(heading, -1)).filter(part -> folded(part).length() > 1)
                .flatMap(this::whole).map(one -> one.worse(2));
    }

    private Stream<Match> shortened(String heading) {
        if (!heading.contains(".")) {
            return Stream.of();
        }
        var words = Arrays.stream(LETTERS.split(heading.replace(".", ". ").strip(), -1)).filter(word -> !word.isEmpty())
                .toList();
        return tokens.entrySet().stream().filter(one -> isShort(words, one.getKey()))
                .flatMap(one -> one.getValue().stream()).map(one -> one.worse(3));
    }

    private static boolean isShort(List<String> words, List<String> whole) {
        if (words.size() != whole.size()) {
            return false;
        }
        boolean told = false;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i).toLowerCase(Locale.ROOT);
            var folded = FoldedText.of(word);
            boolean isStart = word.endsWith(".") && !folded.isEmpty() && whole.get(i).startsWith(folded);
            if (!folded.equals(whole.get(i)) && !isStart) {
                return false;
            }
            told |= folded.length() >= SHORTENED;
        }
        // A single letter is enough next to a longer word, as in *D. nasc.*
        return told;
    }

    private Stream<Match> misspelled(String heading) {
        var sought = together(folded(heading));
        return exact.entrySet().stream().filter(one -> FoldedText.isNear(sought, one.getKey()))
                .flatMap(one -> one.getValue().stream()).map(one -> one.worse(4));
    }

    /// Checks whether a heading may only number the rows, as *No.* does: it is her number only if there is nothing better.
    boolean isWeakNumber(String heading) {
        // A column without a heading may number them, too; a dash does not.
        return isPart("weak.person", heading) && (heading.isBlank() || !folded(heading).isEmpty());
    }

    /// Checks whether it is her given name, separate from her family name.
    boolean isGivenName(String heading) {
        return isPart("part.given", heading);
    }

    /// Checks whether it is her family name.
    boolean isSurname(String heading) {
        return isPart("part.surname", heading);
    }

    /// Checks whether it is the number of somebody's mother.
    boolean isMothersNumber(String heading) {
        return isPart("part.mother-number", heading);
    }

    /// Checks whether it is the name of somebody's mother.
    boolean isMothersName(String heading) {
        return isPart("part.mother-name", heading);
    }

    /// Checks whether it is about her children, her husband or somebody else whom she knows.
    boolean isOfKin(String heading) {
        return Arrays.stream(folded(heading).split(" ", -1)).anyMatch(kin::contains);
    }

    /// As [#isOfKin], or about somebody who is called for her: a lawyer, a social worker, an emergency contact.
    boolean isOfSomebodyElse(String heading) {
        return isOfKin(heading) || Arrays.stream(folded(heading).split(" ", -1)).anyMatch(calledFor::contains);
    }

    private boolean isPart(String part, String heading) {
        var words = parts.getOrDefault(part, Set.of());
        return heading.length() <= LONGEST && (words.contains(together(folded(heading)))
                || words.contains(together(folded(BRACKETS.matcher(heading).replaceAll(" "))))
                || !withoutFiller(folded(heading)).isEmpty()
                        && words.contains(together(withoutFiller(folded(heading))))
                || Arrays.stream(PARTS.split(heading, -1)).filter(one -> folded(one).length() > 2)
                        .anyMatch(one -> words.contains(together(folded(one)))));
    }
}
