package org.daybook.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
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

    /// Far more than the headings of any workbook; every cell near the top of a table is tried as a heading.
    private static final int REMEMBERED = 5_000;

    private final HeadingDictionary dictionary = HeadingDictionary.READ;
    private final Map<String, List<Match>> known = recent();
    private final Map<String, Set<HeadingDictionary.Part>> partsKnown = recent();

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

    private static <V> Map<String, V> recent() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    private static String folded(String heading) {
        var apart = FoldedText.of(JOINED.matcher(heading).replaceAll(" "));
        return apart.isEmpty() && heading.strip().equals("#") ? "n" : apart;
    }

    /// Returns what a heading may mean, best match first.
    List<Match> of(String heading) {
        return heading.length() > LONGEST ? List.of() : known.computeIfAbsent(heading, this::found);
    }

    private List<Match> found(String heading) {
        if (folded(heading).isEmpty() || dictionary.places.contains(folded(heading))
                || isWithoutChildren(BRACKETS.matcher(heading).replaceAll(" "))) {
            return List.of();
        }
        return Stream.<Supplier<Stream<Match>>>of(() -> whole(heading),
                () -> without(heading), () -> inParts(heading), () -> shortened(heading), () -> misspelled(heading))
                .map(way -> best(way.get())).filter(some -> !some.isEmpty()).findFirst().orElse(List.of());
    }

    private boolean isWithoutChildren(String heading) {
        return !NUMBER_OF.matcher(heading).find() && dictionary.withoutChildren.contains(Arrays
                .stream(folded(heading).split(" ", -1)).filter(word -> !dictionary.filler.contains(word))
                .collect(Collectors.joining(" ")));
    }

    /// Returns the best match of each field.
    private static List<Match> best(Stream<Match> all) {
        var best = new HashMap<ImportField, Match>();
        all.forEach(one -> best.merge(one.field(), one, (a, b) -> a.rank() <= b.rank() ? a : b));
        return best.values().stream().sorted(Comparator.comparing(Match::rank).thenComparing(Match::field)).toList();
    }

    private Stream<Match> whole(String heading) {
        return dictionary.exact.getOrDefault(HeadingDictionary.together(folded(heading)), List.of()).stream();
    }

    private Stream<Match> without(String heading) {
        var shorter = folded(BRACKETS.matcher(heading).replaceAll(" "));
        var left = dictionary.withoutFiller(shorter);
        return Stream.concat(whole(shorter), left.isEmpty()
                ? Stream.of()
                : dictionary.plain.getOrDefault(left, List.of()).stream().map(one -> one.worse(1)));
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
        return dictionary.tokens.entrySet().stream().filter(one -> isShort(words, one.getKey()))
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
        var sought = HeadingDictionary.together(folded(heading));
        return dictionary.exact.entrySet().stream().filter(one -> FoldedText.isNear(sought, one.getKey()))
                .flatMap(one -> one.getValue().stream()).map(one -> one.worse(4));
    }

    /// Checks whether a heading may only number the rows, as *No.* does: it is her number only if there is nothing better.
    boolean isWeakNumber(String heading) {
        // A column without a heading may number them, too; a dash does not.
        return isPart(HeadingDictionary.Part.WEAK_NUMBER, heading) && (heading.isBlank() || !folded(heading).isEmpty());
    }

    /// Checks whether it is her given name, separate from her family name.
    boolean isGivenName(String heading) {
        return isPart(HeadingDictionary.Part.GIVEN_NAME, heading);
    }

    /// Checks whether it is her family name.
    boolean isSurname(String heading) {
        return isPart(HeadingDictionary.Part.SURNAME, heading);
    }

    /// Checks whether it is the number of somebody's mother.
    boolean isMothersNumber(String heading) {
        return isPart(HeadingDictionary.Part.MOTHERS_NUMBER, heading);
    }

    /// Checks whether it is the name of somebody's mother.
    boolean isMothersName(String heading) {
        return isPart(HeadingDictionary.Part.MOTHERS_NAME, heading);
    }

    /// Checks whether it is about her children, her husband or somebody else whom she knows.
    boolean isOfKin(String heading) {
        return Arrays.stream(folded(heading).split(" ", -1)).anyMatch(dictionary.kin::contains);
    }

    /// As [#isOfKin], or about somebody who is called for her: a lawyer, a social worker, an emergency contact.
    boolean isOfSomebodyElse(String heading) {
        return isOfKin(heading)
                || Arrays.stream(folded(heading).split(" ", -1)).anyMatch(dictionary.calledFor::contains);
    }

    private boolean isPart(HeadingDictionary.Part part, String heading) {
        return heading.length() <= LONGEST
                && partsKnown.computeIfAbsent(heading, this::parts).contains(part);
    }

    private Set<HeadingDictionary.Part> parts(String heading) {
        var folded = folded(heading);
        var left = HeadingDictionary.together(dictionary.withoutFiller(folded));
        var forms = Stream.of(
                Stream.of(HeadingDictionary.together(folded),
                        HeadingDictionary.together(folded(BRACKETS.matcher(heading).replaceAll(" ")))),
                Stream.of(left).filter(text -> !text.isEmpty()),
                Arrays.stream(PARTS.split(heading, -1)).map(HeadingWords::folded).filter(text -> text.length() > 2)
                        .map(HeadingDictionary::together))
                .flatMap(some -> some).toList();
        return Arrays.stream(HeadingDictionary.Part.values())
                .filter(part -> forms.stream().anyMatch(dictionary.parts.getOrDefault(part, Set.of())::contains))
                .collect(Collectors.toUnmodifiableSet());
    }
}
