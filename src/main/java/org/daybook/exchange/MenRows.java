package org.daybook.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rows of a register of women that state in a column for the sex that somebody is a man. The letter for it depends on the
/// language of the heading: *M* is a man under *Sesso* and a woman under *Lytis*. Under *Sex*, the other letters decide; if
/// they do not, it is asked. Of several such columns the first is hers: a child's column comes after it.
///
/// @param column its place, from 0; negative if there is none
/// @param men    the texts that mean a man, folded
/// @param doubt  the texts that may mean a woman or a man, folded
/// @param women  the rows of women who head a family, in which others are men
record MenRows(int column, Set<String> men, Set<String> doubt, Set<Integer> women) {
    private static final MenRows NONE = new MenRows(-1, Set.of(), Set.of(), Set.of());
    private static final String MAN = "sex.man";
    private static final String WOMAN = "sex.woman";
    /// More different texts than such a column ever has.
    private static final int MOST_TEXTS = 500;
    private static final String M = "m";
    /// Next to M, V is the other sex: a man in Lithuanian and Spanish, a woman in Dutch.
    private static final String V = "v";
    private static final String H = "h";
    private static final int ENGLISH = WordTable.LANGUAGES.indexOf("en");
    private static final int LITHUANIAN = WordTable.LANGUAGES.indexOf("lt");
    /// Letters for a woman next to which M is a man: *female*, *woman*, *donna*, *kobieta*, *žena*, and those of other scripts.
    private static final Set<String> WOMEN = Set.of("f", "w", "d", "k", "z", "ж", "γ", "θ");

    /// In Lithuanian they mean neither: *kita*.
    private static final Set<String> THIRD = Set.of("d", "k", "z");

    MenRows {
        men = Set.copyOf(men);
        doubt = Set.copyOf(doubt);
        women = Set.copyOf(women);
    }

    /// Returns the rows of a register of women; none for any other sheet. Reads the sheet once, outside a passage.
    static MenRows of(PlannedSheet sheet, SheetMapping mapping) {
        // The headings of a corrected row are codes.
        if (mapping.kind() == SheetKind.MEMBERS && !(sheet.source() instanceof MendedSheet)) {
            return SexColumn.headed(sheet).map(column -> of(sheet, column.place(), column.languages()))
                    .or(() -> SexColumn.told(sheet)
                            .map(column -> new MenRows(column.place(), column.men(sheet), Set.of(),
                                    column.womenWhoHead(sheet))))
                    .orElse(NONE);
        }
        return NONE;
    }

    private static MenRows of(PlannedSheet sheet, int column, List<Integer> languages) {
        var words = WordTable.choices().byLanguage(MAN);
        var men = new HashSet<String>();
        // A whole word counts under any heading, and so does a letter of another script.
        IntStream.range(0, words.size()).forEach(language -> words.get(language).stream().map(FoldedText::of)
                .filter(word -> languages.contains(language) || word.length() > 1 || word.charAt(0) > 'z')
                .forEach(men::add));
        men.add(H);
        var seen = seen(sheet, column);
        var sign = sheet.sex().or(() -> sign(sheet, seen, heading(sheet, column), languages));
        men.remove(M);
        men.remove(V);
        sign.ifPresent(one -> men.add(one == SexSign.M_IS_MAN ? M : V));
        if (sheet.sex().isEmpty() && isBesideWomen(seen)) {
            // *F* and *V*.
            men.add(V);
        }
        return new MenRows(column, men,
                sign.isPresent() ? Set.of() : Stream.of(M, V).filter(seen::contains).collect(Collectors.toSet()),
                Set.of());
    }

    private static boolean isBesideWomen(Set<String> texts) {
        return !women(texts).isEmpty();
    }

    private static Set<String> women(Set<String> texts) {
        return texts.stream().filter(WOMEN::contains).collect(Collectors.toSet());
    }

    private static Set<String> heading(PlannedSheet sheet, int column) {
        return Set.copyOf(List.of(FoldedText.of(sheet.headings().get(column)).split(" ", -1)));
    }

    /// Returns what M means, as far as the sheet shows it.
    private static Optional<SexSign> sign(PlannedSheet sheet, Set<String> seen, Set<String> heading,
            List<Integer> languages) {
        var kept = SheetLanguage.of(sheet);
        boolean lithuanian = kept.filter("lt"::equals).isPresent()
                || languages.equals(List.of(LITHUANIAN)) && !heading.contains(V);
        if (lithuanian && THIRD.containsAll(women(seen)) && women(heading).isEmpty()) {
            return Optional.of(SexSign.M_IS_WOMAN);
        }
        if (isBesideWomen(seen) || isBesideWomen(heading)) {
            return Optional.of(SexSign.M_IS_MAN);
        }
        if (seen.contains(H)) {
            // *Hombre* and *mujer*.
            return Optional.of(SexSign.M_IS_WOMAN);
        }
        boolean says = !heading.contains(V) && !seen.contains(V)
                && (!seen.contains(M) || !languages.contains(ENGLISH)
                        || kept.filter(language -> !language.equals("en")).isPresent());
        return says ? Optional.of(SexSign.M_IS_MAN) : Optional.empty();
    }

    /// Returns the different letters and words of the column.
    private static Set<String> seen(PlannedSheet sheet, int column) {
        var seen = new HashSet<String>();
        sheet.source().forEachRow(row -> {
            if (row.number() > sheet.headerRow() && seen.size() < MOST_TEXTS) {
                said(row, column).map(text -> isWoman(text) ? "f" : text).ifPresent(seen::add);
            }
        });
        return seen;
    }

    /// *Female* means the same as F.
    private static boolean isWoman(String text) {
        return text.length() > 1 && WordTable.choices().words(WOMAN).contains(text) && !text.startsWith(M);
    }

    private static Optional<String> said(SourceRow row, int column) {
        return WordTable.parts(row.at(column).text()).map(FoldedText::of).filter(part -> !part.isEmpty()).findFirst();
    }

    /// Returns why a row is not about a woman, or may not be.
    Optional<ProblemKind> why(SourceRow row) {
        return column < 0 || women.contains(row.number())
                ? Optional.empty()
                : said(row, column).flatMap(text -> men.contains(text)
                        ? Optional.of(ProblemKind.A_MAN)
                        : doubt.contains(text) ? Optional.of(ProblemKind.WOMAN_OR_MAN) : Optional.empty());
    }

    /// Returns the column for which somebody must decide what M means.
    Optional<Integer> asked() {
        return doubt.isEmpty() ? Optional.empty() : Optional.of(column);
    }
}
