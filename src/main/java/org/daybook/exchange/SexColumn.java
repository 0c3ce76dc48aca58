package org.daybook.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The column of a register that shows who is a woman: under a heading for the sex, or recognised by its cells. Thread-safe.
///
/// @param place     from 0
/// @param languages the languages in which its heading is one for the sex, by their places; empty if only its cells show it
record SexColumn(int place, List<Integer> languages) {
    private static final String HEADING = "sex";
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    /// HTCDS begins the names of what it knows of a person with letters.
    private static final Pattern PREFIX = Pattern.compile("^(?:.*[/-])?(?:prs|per)_");
    private static final int LOOKED_AT = 60;
    /// Per cent of the cells that are not empty.
    private static final int MOST = 80;
    private static final Set<String> FILLER = Set.copyOf(WordTable.headings().words("filler"));
    /// Headings with such a word are about somebody else: her child, or the interpreter whom she prefers.
    private static final Set<String> OTHERS = words(WordTable.headings(), "kin", "others", "sent-by");
    private static final Set<String> COLLEAGUES = words(WordTable.headings(), "sheet-of-colleagues");
    /// *Interprete* and *interpreti* differ in the last letter.
    private static final int SHORTEST = 6;
    private static final Set<String> MEN = Stream
            .concat(words(WordTable.choices(), "sex.man").stream().filter(word -> word.length() > 1),
                    WordTable.headings().words("kin-men").stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WOMEN = words(WordTable.choices(), "sex.woman");
    private static final Set<String> LETTERS_OF_MEN = words(WordTable.choices(), "sex.man").stream()
            .filter(word -> word.length() == 1).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> HERSELF = words(WordTable.headings(), "herself");
    private static final Set<String> WIVES = words(WordTable.headings(), "kin-wife");
    private static final Set<String> HUSBANDS = words(WordTable.headings(), "kin-husband");
    private static final Set<String> HEADS = words(WordTable.headings(), "kin-head");
    private static final Set<String> KIN = words(WordTable.headings(), "kin", "others", "kin-men", "herself",
            "kin-wife", "kin-head", "kin-alone");

    SexColumn {
        languages = List.copyOf(languages);
    }

    private static Set<String> words(WordTable table, String... codes) {
        return Arrays.stream(codes).flatMap(code -> table.words(code).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the texts that mean a man without the heading's help: whole words, and whose husband or son he is. Beside a
    /// wife, so does the head of a family.
    Set<String> men(PlannedSheet sheet) {
        return texts(sheet).stream().anyMatch(WIVES::contains)
                ? Stream.concat(MEN.stream(), HEADS.stream()).collect(Collectors.toUnmodifiableSet())
                : MEN;
    }

    /// Returns the rows of heads of families with a husband. The rows of a family begin with its head; one without a husband
    /// beside families with a wife may be a widower.
    Set<Integer> womenWhoHead(PlannedSheet sheet) {
        var found = new HashSet<Integer>();
        var family = new ArrayList<String>();
        var head = new AtomicInteger();
        Runnable end = () -> {
            if (family.stream().anyMatch(HUSBANDS::contains) && family.stream().noneMatch(WIVES::contains)) {
                found.add(head.get());
            }
            family.clear();
        };
        sheet.source().forEachRow(row -> {
            var text = FoldedText.of(row.at(place).text());
            if (row.number() > sheet.headerRow() && HEADS.contains(text)) {
                end.run();
                head.set(row.number());
            } else if (row.number() > sheet.headerRow() && !text.isEmpty() && head.get() > 0) {
                family.add(text);
            }
        });
        end.run();
        return Set.copyOf(found);
    }

    /// Returns the first column under a heading for the sex.
    static Optional<SexColumn> headed(PlannedSheet sheet) {
        return columns(sheet).mapToObj(i -> new SexColumn(i, languages(sheet.headings().get(i))))
                .filter(column -> !column.languages().isEmpty()).findFirst();
    }

    /// Returns the first column recognised by its cells: women and fewer men, or roles in her family, one of which is herself.
    static Optional<SexColumn> told(PlannedSheet sheet) {
        return columns(sheet).filter(i -> !isOfOthers(sheet.headings().get(i)))
                .mapToObj(i -> new SexColumn(i, List.of())).filter(column -> column.isTold(sheet)).findFirst();
    }

    /// Checks whether a column tells women from men, and somebody is a woman: by a word, or by a letter that cannot mean a man.
    static boolean knowsWomen(PlannedSheet sheet) {
        return headed(sheet).filter(column -> count(column.texts(sheet), SexColumn::isWoman) > 0).isPresent()
                || told(sheet).isPresent();
    }

    private static boolean isWoman(String text) {
        return WOMEN.contains(text)
                || text.length() == 1 && Character.isLetter(text.charAt(0)) && !LETTERS_OF_MEN.contains(text);
    }

    /// Returns its content, folded, as far as it is examined.
    private List<String> texts(PlannedSheet sheet) {
        return sheet.source().first(sheet.headerRow() + LOOKED_AT).stream()
                .filter(row -> row.number() > sheet.headerRow()).map(row -> FoldedText.of(row.at(place).text()))
                .filter(text -> !text.isEmpty()).toList();
    }

    private boolean isTold(PlannedSheet sheet) {
        var texts = texts(sheet);
        long women = count(texts, WOMEN::contains);
        long men = count(texts, MEN::contains);
        boolean hasMen = men > 0
                || texts.stream().anyMatch(WIVES::contains) && texts.stream().anyMatch(HEADS::contains);
        return hasMen && (women > men && isMost(women + men, texts)
                || texts.stream().anyMatch(HERSELF::contains)
                        && isMost(count(texts, text -> KIN.contains(text) || WOMEN.contains(text)), texts));
    }

    private static long count(List<String> texts, Predicate<String> which) {
        return texts.stream().filter(which).count();
    }

    private static boolean isMost(long some, List<String> texts) {
        return some * 100 >= (long) texts.size() * MOST;
    }

    private static IntStream columns(PlannedSheet sheet) {
        return IntStream.range(0, sheet.headings().size())
                .filter(i -> !sheet.headings().get(i).isEmpty() && !sheet.sensitive().containsKey(i));
    }

    /// *Head of household* asks who that person is, not who she is.
    private static boolean isOfOthers(String heading) {
        return HERSELF.contains(folded(BRACKETS.matcher(heading).replaceAll(" ")))
                || Arrays.stream(folded(heading).split(" ", -1))
                        .anyMatch(word -> OTHERS.contains(word) || isOfColleague(word));
    }

    private static boolean isOfColleague(String word) {
        return COLLEAGUES.stream().anyMatch(one -> one.equals(word) || word.length() > SHORTEST
                && one.length() == word.length() && one.regionMatches(0, word, 0, word.length() - 1));
    }

    private static String folded(String heading) {
        return FoldedText.of(HeadingWords.JOINED.matcher(heading).replaceAll(" "));
    }

    /// Returns the languages in which a heading is one for the sex: as written, without brackets, without words like *of the
    /// participant*, or as the last part of the path in a form or of a name of HTCDS.
    private static List<Integer> languages(String heading) {
        var ways = new HashSet<>(List.of(folded(heading), folded(BRACKETS.matcher(heading).replaceAll(" "))));
        if (!isOfOthers(heading)) {
            ways.add(folded(heading.substring(heading.lastIndexOf('/') + 1)));
            ways.add(folded(heading.substring(heading.lastIndexOf('-') + 1)));
            ways.add(folded(PREFIX.matcher(heading).replaceFirst("")));
            ways.addAll(ways.stream().map(SexColumn::withoutFiller).toList());
        }
        var headings = WordTable.headings().byLanguage(HEADING);
        return IntStream.range(0, headings.size()).filter(language -> headings.get(language).stream()
                .map(FoldedText::of).anyMatch(ways::contains)).boxed().toList();
    }

    private static String withoutFiller(String folded) {
        return Arrays.stream(folded.split(" ", -1)).filter(word -> !FILLER.contains(word))
                .collect(Collectors.joining(" "));
    }
}
