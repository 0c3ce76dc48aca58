package org.daybook.reports.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.daybook.participants.CardNumber;

/// Searches a text for phrases that might identify a woman, in the six languages. It finds too much rather than too little: the
/// writer changes a finding, or keeps it and gives a reason. It cannot know whom a reader knows, so a second person reads as
/// well.
///
/// @param report  the report with which the text is published
/// @param isNamed whether a word is the name of a woman in this store
/// @param phrases plain names of one or several words, such as companies
public record NarrativeCheck(Report report, Predicate<String> isNamed, Set<String> phrases) {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    private static final Pattern DAY = Pattern
            .compile("\\p{Nd}{1,4}[.:/\\-‑–]\\p{Nd}{1,4}(?:[.:/\\-‑–]\\p{Nd}{1,4})?");
    private static final Pattern ORDINAL = Pattern.compile("(?iu)\\p{Nd}+[-‑]?\\p{L}{1,2}");
    private static final Pattern CARD = Pattern.compile("(?i)(?:[B-DF-HJ-NP-TV-Z][AEIO]){2,4}[-‑–]?[A-Z][2-9]");
    /// Language levels and names of questionnaires and funds: they identify nobody.
    private static final Pattern USUAL = Pattern.compile(
            "(?iu)[ABC][12]|WHO-?5|GSE-?(?:6|10)|ESF|FSE|AMIF|FAMI|CERV|CV|ODS|PDF|NGO|ONG|Daybook");
    /// Months that are also common words in English, unless capitalised as months.
    private static final Set<String> ALSO_VERBS = Set.of("may", "march");
    /// After these words, "of" does not select one of several: "a of", "first of".
    private static final Set<String> NOT_OUT_OF = Set.of("a", "an", "o", "un", "first", "last", "same", "prima",
            "ultima",
            "una", "uno");
    private static final Set<Character.UnicodeScript> SCRIPTS = Set.of(Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK, Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.COMMON);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int NEAR = 3;
    private static final int LONGEST_PHRASE = 6;
    private static final int LONGEST_ABBREVIATION = 5;

    public NarrativeCheck {
        phrases = Set.copyOf(phrases);
    }

    /// The report with which a text is published.
    ///
    /// @param years    the calendar years of the report
    /// @param country  the site's country, ISO 3166-1 alpha-2; it is public
    /// @param smallest the smallest group that is shown
    /// @param printed  every number that the report prints
    public record Report(Set<Integer> years, String country, int smallest, Set<Integer> printed) {
        public Report {
            years = Set.copyOf(years);
            printed = Set.copyOf(printed);
        }
    }

    /// A finding, and the number of words it covers from a position on.
    private record Found(int count, Finding why) {}

    /// Returns the plain form of a phrase to search for, independent of its spelling in letters and accents.
    public static String plain(String name) {
        return WordLists.plain(name);
    }

    /// Returns the findings, heading by heading, in the order of the text.
    public List<Hit> hits(Narrative narrative) {
        var hits = new ArrayList<Hit>();
        for (var heading : Narrative.Heading.values()) {
            for (var sentence : Text.sentences(narrative.under(heading))) {
                for (int at = 0; at < sentence.words().size();) {
                    var found = at(sentence, at);
                    if (found.isPresent()) {
                        hits.add(new Hit(heading, sentence.written(at, found.get().count()), found.get().why(),
                                sentence.written()));
                    }
                    at += found.map(Found::count).orElse(1);
                }
            }
        }
        return hits.stream().distinct().toList();
    }

    private Optional<Found> at(Text text, int at) {
        var written = text.words().get(at).written();
        int phrase = phrase(text, at);
        if (phrase > 0) {
            return found(phrase, Finding.NAME);
        }
        if (USUAL.matcher(written).matches()) {
            return Optional.empty();
        }
        if (CARD.matcher(written).matches()) {
            return found(1, Finding.CARD);
        }
        if (isCardInTwo(text, at)) {
            return found(2, Finding.CARD);
        }
        if (Character.isDigit(written.codePointAt(0))) {
            return digits(text, at);
        }
        int country = text.beginsCountry(report.country(), at);
        if (country > 0) {
            return found(country, Finding.COUNTRY);
        }
        return number(text, at, "number", Finding.SMALL_NUMBER)
                .or(() -> number(text, at, "large", Finding.OTHER_NUMBER)).or(() -> date(text, at))
                .or(() -> oneWoman(text, at)).or(() -> alone(text, at)).or(() -> name(text, at));
    }

    /// Finds a number word of a list.
    private static Optional<Found> number(Text text, int at, String list, Finding why) {
        int number = text.begins(list, at);
        if (number == 0) {
            return Optional.empty();
        }
        int age = text.begins("age", at + number);
        return age > 0 ? found(number + age, Finding.AGE) : found(number, why);
    }

    /// Finds "one" as a number: "one found work". Talks are "one-to-one", and women help "one another".
    private static Optional<Found> alone(Text text, int at) {
        if (text.begins("idiom", at) > 0 || text.is("unless", at - 1)) {
            return Optional.empty();
        }
        int alone = text.words().get(at).parts().size() == 1 ? text.begins("alone", at) : 0;
        return alone > 0 ? found(alone, Finding.SMALL_NUMBER) : Optional.empty();
    }

    /// A card is also written with a space, or dashes with spaces; "base A2" is excluded by the check character.
    private static boolean isCardInTwo(Text text, int at) {
        return text.has(at + 1) && CardNumber
                .read(text.words().get(at).written() + text.words().get(at + 1).written()).isPresent();
    }

    private static Optional<Found> date(Text text, int at) {
        var word = text.words().get(at);
        int date = text.begins("date", at);
        boolean isVerb = ALSO_VERBS.contains(word.plain())
                && (at == 0 || Character.isLowerCase(word.written().codePointAt(0)));
        return date == 0 || isVerb ? Optional.empty() : found(date, Finding.DATE);
    }

    private Optional<Found> digits(Text text, int at) {
        var written = text.words().get(at).written();
        int number = NUMBER.matcher(written).matches() ? number(written) : -1;
        if (report.years().contains(number)) {
            return Optional.empty();
        }
        if (DAY.matcher(written).matches()) {
            return found(1, Finding.DATE);
        }
        int age = text.begins("age", at + 1);
        if (age > 0 || text.is("age", at - 1)) {
            return found(1 + age, Finding.AGE);
        }
        if (number < 0) {
            return found(1, ORDINAL.matcher(written).matches() ? Finding.SMALL_NUMBER : Finding.OTHER_NUMBER);
        }
        if (number < report.smallest()) {
            return found(1, Finding.SMALL_NUMBER);
        }
        if (report.printed().contains(number)) {
            return Optional.empty();
        }
        return found(1, number >= FIRST_YEAR && number <= LAST_YEAR ? Finding.DATE : Finding.OTHER_NUMBER);
    }

    /// Finds "one person", "one of them", or a single woman without a number, unless every woman is meant.
    private static Optional<Found> oneWoman(Text text, int at) {
        if (text.is("person", at)) {
            return text.is("every", at - 1) ? Optional.empty() : found(1, Finding.ONE_WOMAN);
        }
        if (!text.is("one", at)) {
            return Optional.empty();
        }
        for (int next = at + 1; next <= at + NEAR; next++) {
            if (text.is("person", next) || next == at + 1 && text.is("story", next)) {
                return found(next - at + 1, Finding.ONE_WOMAN);
            }
        }
        return text.is("of", at + 1) && !NOT_OUT_OF.contains(text.words().get(at).plain())
                ? found(2, Finding.ONE_WOMAN)
                : Optional.empty();
    }

    /// Finds the name of a woman in the store, however it is written, a capital inside a sentence, and any script in which no
    /// report is written. All are reported in the same words, so that the result does not reveal who is in the store.
    private Optional<Found> name(Text text, int at) {
        var written = text.words().get(at).written();
        boolean isOfOtherScript = written.codePoints().filter(Character::isLetter)
                .anyMatch(letter -> !SCRIPTS.contains(Character.UnicodeScript.of(letter)));
        boolean isAbbreviation = written.length() > 1 && written.length() <= LONGEST_ABBREVIATION
                && written.codePoints().noneMatch(Character::isLowerCase);
        boolean isInside = at > 0 && Character.isUpperCase(written.codePointAt(0)) && !isAbbreviation
                && written.length() > 1 && text.begins("country " + report.country(), at) == 0;
        return isOfOtherScript || isInside || isNamed.test(written) ? found(1, Finding.NAME) : Optional.empty();
    }

    private int phrase(Text text, int at) {
        var words = new StringBuilder();
        int longest = 0;
        for (int count = 1; count <= LONGEST_PHRASE && text.has(at + count - 1); count++) {
            words.append(count == 1 ? "" : " ").append(text.words().get(at + count - 1).plain());
            if (phrases.contains(words.toString())) {
                longest = count;
            }
        }
        return longest;
    }

    private static Optional<Found> found(int count, Finding why) {
        return Optional.of(new Found(count, why));
    }

    /// Returns a number from the digits of any script; the maximum value if it is too long.
    private static int number(String digits) {
        long number = 0;
        for (int digit : digits.codePoints().map(Character::getNumericValue).toArray()) {
            number = Math.min(Integer.MAX_VALUE, number * 10 + digit);
        }
        return (int) number;
    }
}
