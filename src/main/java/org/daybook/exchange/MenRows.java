package org.daybook.exchange;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Rows of a register of women that say in a column for the sex that somebody is a man. Which letter says so depends on the language of
/// the heading: *M* is a man under *Sesso* and a woman under *Lytis*. Of several such columns the first is hers: a child stands behind her.
///
/// @param column its place, from 0; negative where there is none
/// @param men    words for a man, folded
record MenRows(int column, Set<String> men) {
    private static final String HEADING = "sex";
    private static final String MAN = "sex.man";
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");

    MenRows {
        men = Set.copyOf(men);
    }

    /// Of a register of women; none of another sheet.
    static MenRows of(PlannedSheet sheet, SheetMapping mapping) {
        if (mapping.kind() == SheetKind.MEMBERS) {
            for (int i = 0; i < sheet.headings().size(); i++) {
                var words = words(sheet.headings().get(i));
                if (!words.isEmpty() && !sheet.sensitive().containsKey(i)) {
                    return new MenRows(i, words);
                }
            }
        }
        return new MenRows(-1, Set.of());
    }

    private static Set<String> words(String heading) {
        var whole = FoldedText.of(heading);
        var bare = FoldedText.of(BRACKETS.matcher(heading).replaceAll(" "));
        var found = new HashSet<String>();
        var headings = WordTable.headings().byLanguage(HEADING);
        for (int language = 0; language < headings.size(); language++) {
            boolean isOne = headings.get(language).stream().map(FoldedText::of)
                    .anyMatch(word -> word.equals(whole) || word.equals(bare));
            if (isOne) {
                WordTable.choices().byLanguage(MAN).get(language).forEach(word -> found.add(FoldedText.of(word)));
            }
        }
        return found;
    }

    /// Whether a row says so.
    boolean isOne(SourceRow row) {
        return column >= 0 && WordTable.parts(row.at(column).text()).map(FoldedText::of)
                .filter(part -> !part.isEmpty()).findFirst().filter(men::contains).isPresent();
    }
}
