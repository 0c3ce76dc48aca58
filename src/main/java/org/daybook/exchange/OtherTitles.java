package org.daybook.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Titles inside a sheet that name a list of people other than members: those who wait for a place, the team. A remark or a
/// legend that contains such a word is none. Thread-safe.
final class OtherTitles {
    private static final int MANY_WORDS = 10;
    private static final int FIRST_WORDS = 2;
    private static final Set<String> WAITING = new HashSet<>(WordTable.headings().words("sheet-of-waiting"));
    private static final Set<String> COLLEAGUES = new HashSet<>(WordTable.headings().words("sheet-of-colleagues"));
    private static final Set<String> MEN = new HashSet<>(WordTable.headings().words("sheet-of-men"));
    private static final Set<String> PARTNERS = new HashSet<>(WordTable.headings().words("sheet-of-partners"));
    private static final Set<String> COUPLES = new HashSet<>(WordTable.headings().words("sheet-of-couples"));
    private static final Set<String> LISTS = new HashSet<>(WordTable.headings().words("list"));

    private static final Set<String> ONE_MAN = Stream.of("kin-men", "one-man").map(WordTable.headings()::words)
            .flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

    private OtherTitles() {}

    /// Checks whether a title states that the women below it wait for a place.
    static boolean isWaiting(String title) {
        return says(title, WAITING) && (isShort(title, WAITING) || isList(title));
    }

    /// Does the same, and also requires that the title states that it is a list, or one of women.
    static boolean isWaitingList(String title) {
        return says(title, WAITING) && isList(title);
    }

    /// Checks whether it states that women wait for a place, or that it is the team.
    static boolean isOthers(String title) {
        return isWaiting(title) || says(title, COLLEAGUES) && (isShort(title, COLLEAGUES) || isList(title));
    }

    /// Does the same, and also requires that the title states that it is a list, or one of women.
    static boolean isListOfOthers(String title) {
        return (says(title, WAITING) || says(title, COLLEAGUES)) && isList(title);
    }

    /// Checks whether husbands, sons or other men are below it, also along with women: *husbands of the members*, *couples*.
    static boolean isOfMen(String title) {
        return words(title).stream().anyMatch(word -> MEN.contains(word) || COUPLES.contains(word));
    }

    /// Checks whether it names men first, apart from words for a list: *husbands*, *list of the husbands*. *Women and men* is a
    /// register, and *Partner Caritas* an organisation.
    static boolean namesMenFirst(String title) {
        return words(title).stream().filter(word -> !LISTS.contains(word)).findFirst().filter(MEN::contains)
                .filter(word -> !PARTNERS.contains(word) || !namesOrganisation(title)).isPresent();
    }

    /// Checks whether a name follows the word for partners: after a colon, or with a capital letter if not all letters are
    /// capitals.
    private static boolean namesOrganisation(String title) {
        return title.indexOf(':') >= 0 || title.chars().anyMatch(Character::isLowerCase)
                && Arrays.stream(title.strip().split("\\s+")).skip(1).anyMatch(word -> !word.isEmpty()
                        && Character.isUpperCase(word.charAt(0)) && !isKnown(word));
    }

    /// Such a word states whose partners they are, and is no name.
    private static boolean isKnown(String word) {
        return MEN.contains(FoldedText.of(word)) || LISTS.contains(FoldedText.of(word)) || saysMembers(word);
    }

    /// As [#namesMenFirst], for a title above headings, where a word may mean something else: *Men: in the House of women*,
    /// *travel companions*. The title may state whose they are, but not after a colon.
    static boolean isListOfMen(String title) {
        boolean isBare = words(title).stream().allMatch(word -> MEN.contains(word) || LISTS.contains(word)
                || word.chars().allMatch(Character::isDigit));
        return namesMenFirst(title) && (isBare || title.indexOf(':') < 0 && saysMembers(title));
    }

    /// As [#isListOfMen], for a title between the rows of women, where a word may be a remark on her: a title is not about one
    /// man or about a number of men. A word for one or several is a remark if it begins with a small letter.
    static boolean isOfSeveralMen(String title) {
        var words = words(title);
        boolean isOne = ONE_MAN.contains(words.getFirst())
                || PARTNERS.contains(words.getFirst()) && Character.isLowerCase(title.strip().charAt(0));
        return isListOfMen(title) && words.stream().noneMatch(word -> COUNT.matcher(word).matches())
                && (words.stream().anyMatch(LISTS::contains) || !isOne);
    }

    private static boolean saysMembers(String title) {
        return SheetNames.of(title, WordTable.headings()).sayMembers();
    }

    private static boolean says(String title, Set<String> words) {
        var said = words(title);
        return said.size() <= MANY_WORDS && title.indexOf('=') < 0 && said.stream().anyMatch(words::contains);
    }

    private static boolean isShort(String title, Set<String> words) {
        return words(title).stream().limit(FIRST_WORDS).anyMatch(words::contains);
    }

    private static boolean isList(String title) {
        return words(title).stream().anyMatch(LISTS::contains)
                || saysMembers(title);
    }

    private static List<String> words(String title) {
        return Arrays.asList(FoldedText.of(title).split(" ", -1));
    }
}
