package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells registers of women from other sheets with names: children under the names of their mothers, services provided, hours
/// of interpreters, gifts. Anybody taken for a woman gets a card, so a name alone is not enough.
final class MemberSheets {
    /// Fields that are asked of a woman when she joins, and of hardly anybody else. Interpreters have languages, too.
    private static final Set<ImportField> ASKED_OF_HER = EnumSet.of(ImportField.BIRTH, ImportField.AGE,
            ImportField.CITIZENSHIP, ImportField.TELEPHONE, ImportField.WITH_CHILDREN);
    /// The same without fields that a service has as well.
    private static final Set<ImportField> OF_A_WOMAN = EnumSet.of(ImportField.BIRTH, ImportField.AGE,
            ImportField.CITIZENSHIP, ImportField.WITH_CHILDREN);
    /// Fields that lists of visits and of help have in addition to a first day.
    private static final Set<ImportField> DONE = EnumSet.of(ImportField.DAY, ImportField.ENDED, ImportField.TITLE,
            ImportField.ORGANISATION, ImportField.NEED);

    /// One for the place, one for the list.
    private static final int MOST_TITLES = 2;
    private static final int LOOKED_AT = 60;
    /// Per cent of the cells with an age.
    private static final int MOST = 80;
    /// In years; younger people come with their mothers.
    private static final int OF_WOMEN = 10;
    /// A count, by itself or after the word for what is counted.
    private static final Pattern COUNT = Pattern.compile("(?:[^\\d]*:\\s*)?\\d{1,3}");
    private static final Pattern AGE = Pattern.compile("(\\d{1,2})(?:\\D.*)?");

    private final HeadingWords words;
    private final WordTable headings;
    private final Set<String> colleagues;
    private final Set<String> waiting;
    private final LocalDate today;

    /// @param today the site's date
    MemberSheets(HeadingWords words, WordTable headings, LocalDate today) {
        this.words = words;
        this.headings = headings;
        this.today = today;
        colleagues = new HashSet<>(headings.words("sheet-of-colleagues"));
        waiting = new HashSet<>(headings.words("sheet-of-waiting"));
    }

    /// Checks whether its rows are children: none of them is a participant. A mother's name shows this if no number could
    /// belong to the woman whose mother she is, and the sheet is not named as one of women.
    boolean isOfChildren(PlannedSheet sheet) {
        var names = SheetNames.of(sheet.source().name(), headings);
        return names.sayChildren() || !names.sayMembers() && isOfLittleOnes(sheet) || has(sheet, Heading.MOTHERS_NUMBER)
                || has(sheet, Heading.MOTHERS_NAME) && !names.sayMembers() && !has(sheet, Heading.NUMBER);
    }

    /// Checks whether its rows are women: it has their numbers, or states what is asked of a woman, or has only columns of a
    /// register of women.
    ///
    /// @param mapping its columns, read as such a register
    boolean isOfWomen(PlannedSheet sheet, SheetMapping mapping) {
        return isOfWomen(sheet, mapping, Set.of());
    }

    /// @param paths the columns with her path, which state nothing else: from 0
    boolean isOfWomen(PlannedSheet sheet, SheetMapping mapping, Set<Integer> paths) {
        if (isOfChildren(sheet) || isOfColleagues(sheet) || isOfWaiting(sheet)) {
            return false;
        }
        // Who sent her is stated in lists of visits, too.
        if (mapping.columns().keySet().stream().filter(field -> field != ImportField.FOUND).count() == 1
                && sheet.headings().stream().filter(heading -> !heading.isEmpty()).count() > 1) {
            return false;
        }
        return has(sheet, Heading.NUMBER) && !isKnownByName(mapping)
                || mapping.columns().keySet().stream().anyMatch(ASKED_OF_HER::contains)
                || mapping.columns().containsKey(ImportField.JOINED)
                        && usable(sheet).filter(i -> !paths.contains(i)).noneMatch(i -> is(sheet, i, Heading.DONE))
                || usable(sheet).allMatch(i -> words.isWeakNumber(sheet.headings().get(i))
                        || mapping.reads(i));
    }

    /// Below *Woman* may be her name: that alone is no number.
    private static boolean isKnownByName(SheetMapping mapping) {
        var person = mapping.columns().get(ImportField.PERSON);
        return person != null && person.equals(mapping.columns().get(ImportField.NAME));
    }

    /// Checks whether a heading is something asked of a woman, or the day on which something was done. Services have telephone
    /// numbers, too.
    boolean saysOfHer(PlannedSheet sheet) {
        return has(sheet, Heading.HERS) || has(sheet, Heading.DONE);
    }

    /// Checks whether its name, or a title above its headings, states that it lists husbands, sons or other men. Next to a
    /// title about women it means something else. If a column tells women from men, the rows decide.
    static boolean isOfMen(PlannedSheet sheet) {
        return isCalledMen(sheet) && !SexColumn.knowsWomen(sheet);
    }

    private static boolean isCalledMen(PlannedSheet sheet) {
        var titles = above(sheet).stream().filter(row -> row.size() == 1).map(List::getFirst).toList();
        return OtherTitles.namesMenFirst(sheet.source().name()) || titles.stream().anyMatch(OtherTitles::isListOfMen)
                && titles.stream().filter(text -> !OtherTitles.isListOfMen(text))
                        .noneMatch(text -> SheetNames.of(text, WordTable.headings()).sayMembers());
    }

    /// Returns the content of the rows above its headings.
    private static List<List<String>> above(PlannedSheet sheet) {
        return sheet.source().first(sheet.headerRow()).stream().filter(row -> row.number() < sheet.headerRow())
                .map(row -> row.cells().stream().map(Cell::text).filter(text -> !text.isBlank()).toList()).toList();
    }

    /// Checks whether its name states that it lists other people whose telephone numbers are known: the team, volunteers,
    /// interpreters.
    private boolean isOfColleagues(PlannedSheet sheet) {
        return !SheetNames.of(sheet.source().name(), headings).sayMembers()
                && Arrays.stream(FoldedText.of(sheet.source().name()).split(" ", -1)).anyMatch(colleagues::contains);
    }

    /// Checks whether its name, or a title above its headings, states that it lists women who wait for a place and are no
    /// members yet.
    boolean isOfWaiting(PlannedSheet sheet) {
        return Arrays.stream(FoldedText.of(sheet.source().name()).split(" ", -1)).anyMatch(waiting::contains)
                || isBelowWaiting(sheet);
    }

    /// A few words alone above the headings are a title, unless there are several such texts: they explain colours. A count is
    /// no title either.
    private static boolean isBelowWaiting(PlannedSheet sheet) {
        var above = above(sheet).stream()
                .filter(row -> row.stream().noneMatch(text -> COUNT.matcher(text.strip()).matches())).toList();
        var alone = above.stream().filter(row -> row.size() == 1).map(List::getFirst).toList();
        return above.stream().flatMap(List::stream).anyMatch(OtherTitles::isWaitingList)
                || alone.size() <= MOST_TITLES && alone.stream().anyMatch(OtherTitles::isWaiting);
    }

    /// Checks whether nearly everybody in it is too young to be a participant.
    private boolean isOfLittleOnes(PlannedSheet sheet) {
        return usable(sheet).anyMatch(i -> {
            var heading = sheet.headings().get(i);
            boolean age = !words.isOfKin(heading) && means(heading, EnumSet.of(ImportField.AGE));
            boolean birth = !age && !words.isOfKin(heading) && means(heading, EnumSet.of(ImportField.BIRTH));
            if (!age && !birth) {
                return false;
            }
            var years = sheet.first(LOOKED_AT).stream().map(row -> row.at(i))
                    .flatMap(cell -> (age ? age(cell) : birth(cell)).stream()).toList();
            return !years.isEmpty()
                    && years.stream().filter(old -> old < OF_WOMEN).count() * 100 >= (long) years.size() * MOST;
        });
    }

    private static Optional<Integer> age(Cell cell) {
        var match = AGE.matcher(cell.text().strip());
        return match.matches() ? Optional.of(Integer.parseInt(match.group(1))) : Optional.empty();
    }

    private Optional<Integer> birth(Cell cell) {
        return WrittenDate.read(cell, DateHabit.DAY_FIRST, today)
                .or(() -> WrittenDate.read(cell, DateHabit.MONTH_FIRST, today))
                .map(date -> today.getYear() - date.year()).filter(old -> old >= 0);
    }

    /// The possible meanings of a heading.
    private enum Heading {
        NUMBER,
        MOTHERS_NUMBER,
        MOTHERS_NAME,
        HERS,
        DONE
    }

    private boolean has(PlannedSheet sheet, Heading which) {
        return usable(sheet).anyMatch(i -> is(sheet, i, which));
    }

    private boolean is(PlannedSheet sheet, int at, Heading which) {
        var heading = sheet.headings().get(at);
        return switch (which) {
            case NUMBER -> means(heading, EnumSet.of(ImportField.PERSON));
            case MOTHERS_NUMBER -> words.isMothersNumber(heading);
            case MOTHERS_NAME -> words.isMothersName(heading);
            case HERS -> means(heading, OF_A_WOMAN);
            case DONE -> means(heading, DONE);
        };
    }

    private boolean means(String heading, Set<ImportField> fields) {
        return Optional.of(heading).filter(one -> !words.isMothersNumber(one)).stream()
                .flatMap(one -> words.of(one).stream())
                .anyMatch(match -> !match.isGuessed() && fields.contains(match.field()));
    }

    /// Returns the columns with a heading, without those that are never imported.
    private static IntStream usable(PlannedSheet sheet) {
        return IntStream.range(0, sheet.headings().size())
                .filter(i -> !sheet.headings().get(i).isEmpty() && !sheet.sensitive().containsKey(i));
    }
}
