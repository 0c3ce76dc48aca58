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

/// Tells registers of women from other sheets in which names stand: children under the names of their mothers, what was done for
/// whom, hours of interpreters, gifts. Whoever is taken for a woman gets a card, so a name alone is not enough.
final class MemberSheets {
    /// What is asked of a woman when she joins, and of hardly anybody else. Interpreters have languages, too.
    private static final Set<ImportField> ASKED_OF_HER = EnumSet.of(ImportField.BIRTH, ImportField.AGE,
            ImportField.CITIZENSHIP, ImportField.TELEPHONE, ImportField.WITH_CHILDREN);
    /// The same without what a service has as well.
    private static final Set<ImportField> OF_A_WOMAN = EnumSet.of(ImportField.BIRTH, ImportField.AGE,
            ImportField.CITIZENSHIP, ImportField.WITH_CHILDREN);
    /// What a list of visits and of help has beside a first day.
    private static final Set<ImportField> DONE = EnumSet.of(ImportField.DAY, ImportField.ENDED, ImportField.TITLE,
            ImportField.ORGANISATION, ImportField.NEED);

    /// Where it is, and what it is.
    private static final int MOST_TITLES = 2;
    private static final int LOOKED_AT = 60;
    /// Of a hundred cells in which an age stands.
    private static final int MOST = 80;
    /// Years; younger ones come with their mothers.
    private static final int OF_WOMEN = 10;
    /// How many there are, by itself or behind what is counted.
    private static final Pattern COUNT = Pattern.compile("(?:[^\\d]*:\\s*)?\\d{1,3}");
    private static final Pattern AGE = Pattern.compile("(\\d{1,2})(?:\\D.*)?");

    private final HeadingWords words;
    private final WordTable headings;
    private final Set<String> colleagues;
    private final Set<String> waiting;
    private final LocalDate today;

    /// @param today of the site
    MemberSheets(HeadingWords words, WordTable headings, LocalDate today) {
        this.words = words;
        this.headings = headings;
        this.today = today;
        colleagues = new HashSet<>(headings.words("sheet-of-colleagues"));
        waiting = new HashSet<>(headings.words("sheet-of-waiting"));
    }

    /// Whether its rows are children: none of them is a woman of the house. The name of a mother says so where no number could be
    /// that of the woman whose mother she is, and the sheet is not called one of women.
    boolean isOfChildren(PlannedSheet sheet) {
        var names = SheetNames.of(sheet.source().name(), headings);
        return names.sayChildren() || !names.sayMembers() && isOfLittleOnes(sheet) || has(sheet, Heading.MOTHERS_NUMBER)
                || has(sheet, Heading.MOTHERS_NAME) && !names.sayMembers() && !has(sheet, Heading.NUMBER);
    }

    /// Whether its rows are women: it has their numbers, or says of them what is asked of a woman, or nothing but what a register
    /// of women has.
    ///
    /// @param mapping its columns, were it one
    boolean isOfWomen(PlannedSheet sheet, SheetMapping mapping) {
        if (isOfChildren(sheet) || isOfColleagues(sheet) || isOfWaiting(sheet)) {
            return false;
        }
        // Who sent her stands beside a visit, too.
        if (mapping.columns().keySet().stream().filter(field -> field != ImportField.FOUND).count() == 1
                && sheet.headings().stream().filter(heading -> !heading.isEmpty()).count() > 1) {
            return false;
        }
        return has(sheet, Heading.NUMBER) || mapping.columns().keySet().stream().anyMatch(ASKED_OF_HER::contains)
                || mapping.columns().containsKey(ImportField.JOINED) && !has(sheet, Heading.DONE)
                || usable(sheet).allMatch(i -> words.isWeakNumber(sheet.headings().get(i))
                        || mapping.columns().values().stream().anyMatch(source -> source.places().contains(i)));
    }

    /// Whether a heading says what is asked of a woman, or on which day something was done. A telephone is said of a service, too.
    boolean saysOfHer(PlannedSheet sheet) {
        return has(sheet, Heading.HERS) || has(sheet, Heading.DONE);
    }

    /// Whether its name, or a title above its headings, says that husbands, sons or other men stand in it. Beside a title of women it
    /// says something else. Where a column tells women from men, their rows do.
    static boolean isOfMen(PlannedSheet sheet) {
        return isCalledMen(sheet) && !SexColumn.knowsWomen(sheet);
    }

    private static boolean isCalledMen(PlannedSheet sheet) {
        var titles = above(sheet).stream().filter(row -> row.size() == 1).map(List::getFirst).toList();
        return OtherTitles.namesMenFirst(sheet.source().name()) || titles.stream().anyMatch(OtherTitles::isListOfMen)
                && titles.stream().filter(text -> !OtherTitles.isListOfMen(text))
                        .noneMatch(text -> SheetNames.of(text, WordTable.headings()).sayMembers());
    }

    /// What stands in the rows above its headings.
    private static List<List<String>> above(PlannedSheet sheet) {
        return sheet.source().first(sheet.headerRow()).stream().filter(row -> row.number() < sheet.headerRow())
                .map(row -> row.cells().stream().map(Cell::text).filter(text -> !text.isBlank()).toList()).toList();
    }

    /// Whether its name says that others stand in it, whose telephones are known as well: the team, volunteers, interpreters.
    private boolean isOfColleagues(PlannedSheet sheet) {
        return !SheetNames.of(sheet.source().name(), headings).sayMembers()
                && Arrays.stream(FoldedText.of(sheet.source().name()).split(" ", -1)).anyMatch(colleagues::contains);
    }

    /// Whether its name, or a title above its headings, says that women stand in it who wait for a place, and are no members yet.
    boolean isOfWaiting(PlannedSheet sheet) {
        return Arrays.stream(FoldedText.of(sheet.source().name()).split(" ", -1)).anyMatch(waiting::contains)
                || isBelowWaiting(sheet);
    }

    /// Above the headings a few words alone are a title, unless several stand there: that is what colours mean. Nor is it
    /// one how many there are.
    private static boolean isBelowWaiting(PlannedSheet sheet) {
        var above = above(sheet).stream()
                .filter(row -> row.stream().noneMatch(text -> COUNT.matcher(text.strip()).matches())).toList();
        var alone = above.stream().filter(row -> row.size() == 1).map(List::getFirst).toList();
        return above.stream().flatMap(List::stream).anyMatch(OtherTitles::isWaitingList)
                || alone.size() <= MOST_TITLES && alone.stream().anyMatch(OtherTitles::isWaiting);
    }

    /// Whether nearly everybody in it is too little to be a woman of the house.
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

    /// What a heading may say.
    private enum Heading {
        NUMBER,
        MOTHERS_NUMBER,
        MOTHERS_NAME,
        HERS,
        DONE
    }

    private boolean has(PlannedSheet sheet, Heading which) {
        return usable(sheet).mapToObj(sheet.headings()::get).anyMatch(heading -> switch (which) {
            case NUMBER -> means(heading, EnumSet.of(ImportField.PERSON));
            case MOTHERS_NUMBER -> words.isMothersNumber(heading);
            case MOTHERS_NAME -> words.isMothersName(heading);
            case HERS -> means(heading, OF_A_WOMAN);
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
