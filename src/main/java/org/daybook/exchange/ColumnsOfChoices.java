package org.daybook.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Sheets that have choices as headings, with a column for each, where others have one column for the choice: women and girls
/// counted at the door. Each such column is a further mapping of the sheet. [ConsentColumns] handles those with a purpose.
final class ColumnsOfChoices {
    /// A single such column more often has another meaning.
    private static final int FEWEST = 2;
    private static final int LOOKED_AT = 60;
    /// Per cent of the cells that are not empty.
    private static final int MOST = 80;

    private static final Pattern BEHIND = Pattern.compile("\\s*[<>(≥≤].*");

    private static final Pattern AGES = Pattern.compile("[\\p{N}\\p{Pd}<>+≥≤]+");

    private static final Set<String> CHILDREN = WordTable.headings().wordSet("some-children");

    private final WordTable choices = WordTable.choices();

    /// Returns the mappings of a sheet of door counts with a column for each age group; empty if it is not such a sheet. An
    /// empty cell has no meaning.
    ///
    /// @param base the mapping of the sheet with one column
    List<SheetMapping> of(PlannedSheet sheet, SheetMapping base) {
        return base.kind() == SheetKind.DOOR_COUNTS
                ? of(sheet, base, ImportField.AGE_GROUP, ImportField.PEOPLE)
                : List.of();
    }

    private List<SheetMapping> of(PlannedSheet sheet, SheetMapping base, ImportField choice, ImportField value) {
        var others = new EnumMap<ImportField, ColumnSource>(ImportField.class);
        others.putAll(base.columns());
        others.remove(value);
        others.remove(choice);
        var all = IntStream.range(0, sheet.headings().size()).filter(i -> !sheet.sensitive().containsKey(i))
                .filter(i -> meaning(choice, sheet.headings().get(i)).isPresent())
                .filter(i -> others.values().stream().noneMatch(source -> source.places().contains(i)))
                .filter(i -> holds(sheet, i)).boxed().toList();
        // Next to *Girls*, *Children* are those who came along.
        var columns = all.stream().filter(i -> !isOfChildren(sheet, i) || all.stream().noneMatch(
                other -> !isOfChildren(sheet, other) && meaning(choice, sheet.headings().get(other))
                        .equals(meaning(choice, sheet.headings().get(i)))))
                .toList();
        long different = columns.stream().map(i -> meaning(choice, sheet.headings().get(i))).distinct().count();
        boolean whole = base.kind().required().stream()
                .allMatch(field -> field == value || field == choice || others.containsKey(field));
        if (columns.size() < FEWEST || different < columns.size() || !whole || isDivided(sheet, choice, columns)) {
            return List.of();
        }
        return columns.stream().map(i -> {
            var its = new EnumMap<ImportField, ColumnSource>(others);
            its.put(choice, new ColumnSource.Always(meaning(choice, sheet.headings().get(i)).orElseThrow()));
            its.put(value, new ColumnSource.Column(i, sheet.headings().get(i)));
            return new SheetMapping(base.kind(), its, base.habits(), Map.of(value, Map.of("-", "")));
        }).toList();
    }

    /// Next to *Women 18-25*, *Women >40* counts only some of them.
    private boolean isDivided(PlannedSheet sheet, ImportField choice, List<Integer> columns) {
        return IntStream.range(0, sheet.headings().size())
                .filter(i -> !columns.contains(i) && !sheet.sensitive().containsKey(i))
                .filter(i -> ages(sheet.headings().get(i)).isPresent() && holds(sheet, i))
                .anyMatch(i -> columns.stream().anyMatch(column -> meaning(choice, sheet.headings().get(column))
                        .equals(choices.code(choice.code(), ages(sheet.headings().get(i)).orElse("")))));
    }

    /// Returns a heading without its ages, if it has any.
    private static Optional<String> ages(String heading) {
        var plain = AGES.matcher(heading).replaceAll(" ").strip();
        return Optional.of(plain).filter(text -> !text.equals(heading.strip()) && !text.isEmpty());
    }

    /// *Girls <18* and *Minori (0-17)* mean the same as without what is behind the word.
    private Optional<String> meaning(ImportField choice, String heading) {
        return choices.code(choice.code(), heading)
                .or(() -> choices.code(choice.code(), BEHIND.matcher(heading).replaceFirst("")));
    }

    private static boolean isOfChildren(PlannedSheet sheet, int at) {
        return CHILDREN.contains(FoldedText.of(BEHIND.matcher(sheet.headings().get(at)).replaceFirst("")));
    }

    private static boolean holds(PlannedSheet sheet, int at) {
        var cells = sheet.first(LOOKED_AT).stream().map(row -> row.at(at).text().strip())
                .filter(text -> !text.isEmpty()).toList();
        long fitting = cells.stream().filter(text -> text.matches("\\d{1,4}(?:\\.0+)?")).count();
        return !cells.isEmpty() && fitting * 100 >= (long) cells.size() * MOST;
    }
}
