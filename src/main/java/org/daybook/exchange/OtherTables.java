package org.daybook.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Another table further down on the same sheet: below a title that names another list, such as *Husbands*, or below headings
/// that are not those of the sheet. Its columns have another meaning, and its women may be no members. Rows must be passed in
/// the order of the sheet, by one thread.
final class OtherTables {
    private static final int FEWEST = 3;
    /// A title is at the left; a single text further to the right is a remark on somebody.
    private static final int FIRST_COLUMNS = 2;

    private final PlannedSheet sheet;
    private final SheetMapping mapping;
    private final ItsHeadings headings;
    private final Set<Integer> called;
    private @Nullable HeadingWords words;
    private boolean inside;
    private boolean areMen;

    /// @param headings recognises repeated headings of the sheet
    OtherTables(PlannedSheet sheet, SheetMapping mapping, ItsHeadings headings) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.headings = headings;
        called = Set.copyOf(Stream.concat(Stream.of(ImportField.NAME), mapping.kind().required().stream().limit(1))
                .filter(mapping.columns()::containsKey).map(mapping.columns()::get)
                .flatMap(source -> source.places().stream()).distinct().toList());
    }

    /// Returns why a row does not belong to the sheet itself: it is part of such a table, or its title or headings.
    Optional<ProblemKind> why(SourceRow row) {
        var filled = filled(row);
        boolean isMan = areMen && mapping.kind() == SheetKind.MEMBERS;
        if (filled.size() == 1 && filled.getFirst() < FIRST_COLUMNS
                && row.at(filled.getFirst()).kind() == Cell.Kind.TEXT) {
            title(row.at(filled.getFirst()).text(), filled.getFirst());
        } else if (isOtherHeading(row, filled)) {
            inside = true;
        }
        return !inside
                ? Optional.empty()
                : Optional.of(isMan && areMen ? ProblemKind.A_MAN : ProblemKind.OTHER_TABLE);
    }

    /// Checks whether these are the headings of another table.
    boolean begins(SourceRow row) {
        return isOtherHeading(row, filled(row));
    }

    private static List<Integer> filled(SourceRow row) {
        return IntStream.range(0, row.cells().size()).filter(i -> !row.at(i).text().isBlank()).boxed().toList();
    }

    /// Below her name a few words are a remark on her, and a company may have such a name: there, a title must state that it is
    /// a list.
    private void title(String text, int column) {
        boolean mayBeShort = !mapping.kind().isAboutThings() && IntStream.range(0, column)
                .allMatch(i -> i >= sheet.headings().size() || sheet.headings().get(i).isEmpty());
        if (mayBeShort ? OtherTitles.isOthers(text) : OtherTitles.isListOfOthers(text)) {
            inside = true;
            areMen = false;
        } else if (HeadingGuess.OF_HERS.contains(mapping.kind()) && OtherTitles.isOfSeveralMen(text)) {
            inside = true;
            areMen = true;
        } else if (SheetNames.of(text, WordTable.headings()).sayMembers()) {
            inside = false;
            areMen = false;
        }
    }

    /// Checks for headings that differ from those of the sheet: the column of her name or number repeats its heading, or all
    /// cells are headings.
    private boolean isOtherHeading(SourceRow row, List<Integer> filled) {
        if (filled.size() < FEWEST || headings.again(row)) {
            return false;
        }
        return called.stream().anyMatch(i -> headings.stands(row, i)) || filled.stream()
                .allMatch(i -> row.at(i).kind() == Cell.Kind.TEXT && isWord(row.at(i).text()));
    }

    private boolean isWord(String text) {
        var known = words == null ? new HeadingWords() : words;
        words = known;
        return text.chars().noneMatch(Character::isDigit) && (known.isSurname(text)
                || known.of(text).stream().anyMatch(match -> !match.isGuessed()));
    }
}
