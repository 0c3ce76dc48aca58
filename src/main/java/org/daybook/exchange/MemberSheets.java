package org.daybook.exchange;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells registers of women from other sheets in which names stand: children under the names of their mothers, what was done for
/// whom, hours of interpreters, gifts. Whoever is taken for a woman gets a card, so a name alone is not enough.
final class MemberSheets {
    /// What is asked of a woman when she joins, and of hardly anybody else. Interpreters have languages, too.
    private static final Set<ImportField> ASKED_OF_HER = EnumSet.of(ImportField.BIRTH, ImportField.AGE,
            ImportField.CITIZENSHIP, ImportField.TELEPHONE, ImportField.WITH_CHILDREN);
    /// What a list of visits and of help has beside a first day.
    private static final Set<ImportField> DONE = EnumSet.of(ImportField.DAY, ImportField.ENDED, ImportField.TITLE,
            ImportField.ORGANISATION, ImportField.NEED);

    private final HeadingWords words;
    private final WordTable headings;

    MemberSheets(HeadingWords words, WordTable headings) {
        this.words = words;
        this.headings = headings;
    }

    /// Whether its rows are children: none of them is a woman of the house. The name of a mother says so where no number could be
    /// that of the woman whose mother she is, and the sheet is not called one of women.
    boolean isOfChildren(PlannedSheet sheet) {
        var names = SheetNames.of(sheet.source().name(), headings);
        return names.sayChildren() || has(sheet, Heading.MOTHERS_NUMBER)
                || has(sheet, Heading.MOTHERS_NAME) && !names.sayMembers() && !has(sheet, Heading.NUMBER);
    }

    /// Whether its rows are women: it has their numbers, or says of them what is asked of a woman, or nothing but what a register
    /// of women has.
    ///
    /// @param mapping its columns, were it one
    boolean isOfWomen(PlannedSheet sheet, SheetMapping mapping) {
        if (isOfChildren(sheet)) {
            return false;
        }
        if (mapping.columns().size() == 1
                && sheet.headings().stream().filter(heading -> !heading.isEmpty()).count() > 1) {
            return false;
        }
        return has(sheet, Heading.NUMBER) || mapping.columns().keySet().stream().anyMatch(ASKED_OF_HER::contains)
                || mapping.columns().containsKey(ImportField.JOINED) && !has(sheet, Heading.DONE)
                || usable(sheet).allMatch(i -> words.isWeakNumber(sheet.headings().get(i))
                        || mapping.columns().values().stream().anyMatch(source -> source.places().contains(i)));
    }

    /// What a heading may say.
    private enum Heading {
        NUMBER,
        MOTHERS_NUMBER,
        MOTHERS_NAME,
        DONE
    }

    private boolean has(PlannedSheet sheet, Heading which) {
        return usable(sheet).mapToObj(sheet.headings()::get).anyMatch(heading -> switch (which) {
            case NUMBER -> means(heading, EnumSet.of(ImportField.PERSON));
            case MOTHERS_NUMBER -> words.isMothersNumber(heading);
            case MOTHERS_NAME -> words.isMothersName(heading);
            case DONE -> means(heading, DONE);
        });
    }

    private boolean means(String heading, Set<ImportField> fields) {
        return Optional.of(heading).filter(one -> !words.isMothersNumber(one)).stream()
                .flatMap(one -> words.of(one).stream())
                .anyMatch(match -> !match.isGuessed() && fields.contains(match.field()));
    }

    /// Columns with a heading, but for what is never taken in.
    private static IntStream usable(PlannedSheet sheet) {
        return IntStream.range(0, sheet.headings().size())
                .filter(i -> !sheet.headings().get(i).isEmpty() && !sheet.sensitive().containsKey(i));
    }
}
