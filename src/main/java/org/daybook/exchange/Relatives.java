package org.daybook.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Recognises somebody who is named only as the relative of a woman, in the column of women's names: *child of Joy*, *Joy's
/// son*, *figlio di Amina*, *Daniel (figlio)*, *+ Daniel*. Such a row is about a child or a man. A word that is a name as well
/// counts only with another that shows its meaning. Thread-safe.
final class Relatives {
    /// In years: a woman with a birth or an age is not taken for the child that is named next to her.
    private static final int GROWN = 18;
    private static final int FIRST_WORDS = 3;
    private static final Pattern NEXT_TO_NAME = Pattern.compile("[()\\[\\]/–—]|\\s-\\s?|\\s?-\\s");
    private static final Pattern PARTS = Pattern.compile(NEXT_TO_NAME.pattern() + "|[,;:]");
    private static final Pattern COMPANION = Pattern.compile("[+&]\\s*\\S.*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern HAS_DIGIT = Pattern.compile(".*\\d.*");

    private static final Set<String> CHILD = WordTable.headings().wordSet("kin-child");
    private static final Set<String> SEVERAL = WordTable.headings().wordSet("some-children");
    private static final Set<String> MEN = WordTable.headings().wordSet("kin-men");
    /// *Baby* and *Son* are given names, *Child* is a family name.
    private static final Set<String> OR_NAMES = WordTable.headings().wordSet("kin-child-or-name");
    /// Before a name, most of these are not part of it: *Baby Joy*.
    private static final Set<String> FIRST = WordTable.headings().wordSet("kin-child-first");
    private static final Set<String> OF = WordTable.headings().wordSet("kin-of");
    private static final Set<String> WITH = WordTable.headings().wordSet("kin-with");

    private Relatives() {}

    /// Checks whether a name is that of a child or a man.
    ///
    /// @param years her age; negative if it is not known
    static boolean isOne(String name, int years) {
        boolean isGrown = years >= GROWN;
        return isOf(name, MEN) || NameTitles.isOfMan(name)
                || !isGrown && (COMPANION.matcher(name.strip()).matches() || isOf(name, CHILD)
                        || isNumbered(FoldedText.of(name)) || FIRST.contains(FoldedText.of(name).split(" ", 2)[0])
                        || parts(PARTS, name).anyMatch(Relatives::isChild)
                        || parts(NEXT_TO_NAME, name).skip(1).anyMatch(Relatives::isNextToName));
    }

    private static Stream<List<String>> parts(Pattern pattern, String name) {
        return Arrays.stream(pattern.split(name, -1)).map(FoldedText::of).map(part -> List.of(part.split(" ", -1)));
    }

    /// Checks for *son of Joy* and *Joy's son*, also after a name: *Daniel, son of Joy*.
    private static boolean isOf(String name, Set<String> kin) {
        return parts(PARTS, name).anyMatch(words -> {
            boolean isBefore = false;
            for (int i = 0; i < words.size() - 1; i++) {
                boolean isKin = kin.contains(words.get(i));
                isBefore |= isKin && i < FIRST_WORDS && i + 2 < words.size() && OF.contains(words.get(i + 1))
                        && !words.get(i + 1).equals("s");
            }
            int last = words.size() - 1;
            return isBefore || last > 1 && kin.contains(words.get(last)) && words.get(last - 1).equals("s")
                    && name.matches(".*['’`´]s?\\s.*");
        });
    }

    /// Checks for *2 figli* in place of a name.
    private static boolean isNumbered(String name) {
        int blank = name.indexOf(' ');
        return blank > 0 && NUMBER.matcher(name.substring(0, blank)).matches()
                && (SEVERAL.contains(name.substring(blank + 1)) || CHILD.contains(name.substring(blank + 1)));
    }

    /// Checks for *bimba Joy*, *bambino*, *figlio 1* and *Joy dukra*; *Amina e figlio* is a woman with her child.
    private static boolean isChild(List<String> words) {
        int last = words.size() - 1;
        return isSurelyChild(words.getFirst())
                || last > 0 && isSurelyChild(words.get(last)) && !WITH.contains(words.get(last - 1));
    }

    private static boolean isSurelyChild(String word) {
        return CHILD.contains(word) && !OR_NAMES.contains(word);
    }

    /// Checks whether a folded word means a single child.
    static boolean isChildWord(String word) {
        return CHILD.contains(word);
    }

    /// Checks for *(son)* and *(bimba 3 anni)* next to a name; *(2 figli)* states that she has children.
    private static boolean isNextToName(List<String> words) {
        return CHILD.contains(words.getFirst())
                && (words.size() == 1 || words.stream().skip(1).anyMatch(word -> HAS_DIGIT.matcher(word).matches()));
    }
}
