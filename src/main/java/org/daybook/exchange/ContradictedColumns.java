package org.daybook.exchange;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Columns whose cells contradict their headings: *Iscr.* may be her number or the day on which she joined, *Iscritta* and
/// *Enrolled* may be answers. Days and answers tell nobody apart, and answers are no days.
///
/// @param words the words of headings
/// @param kind  the kind as which the sheet is read
/// @param sheet the sheet
/// @param cells returns the first cells of a column that are not empty; from 0
/// @param today the site's date
record ContradictedColumns(HeadingWords words, SheetKind kind, PlannedSheet sheet, IntFunction<List<String>> cells,
        LocalDate today) {
    private static final int FEWEST = 2;
    /// Per cent of the cells that are not empty.
    private static final int MOST = 80;
    private static final WordTable CHOICES = WordTable.choices();
    private static final Set<ImportField> NO_ANSWERS = EnumSet.of(ImportField.PERSON, ImportField.JOINED,
            ImportField.STARTED, ImportField.ENDED, ImportField.TELEPHONE,
            ImportField.MILESTONE);

    /// Removes such columns, and takes the next best ones instead.
    void removeFrom(Map<ImportField, ColumnSource> all) {
        for (var field : NO_ANSWERS) {
            if (all.get(field) instanceof ColumnSource.Column column && isNot(field, column)) {
                all.remove(field);
                instead(field, all).ifPresent(other -> all.put(field, other));
            }
        }
    }

    private boolean isNot(ImportField field, ColumnSource.Column column) {
        return isAnswered(column.index()) || field == ImportField.PERSON && isOfDays(column.index());
    }

    private Optional<ColumnSource> instead(ImportField field, Map<ImportField, ColumnSource> all) {
        return free(all).filter(i -> words.of(sheet.headings().get(i)).stream()
                .anyMatch(match -> match.field() == field && !match.isGuessed()))
                .mapToObj(this::column).filter(column -> !isNot(field, column)).findFirst()
                .<ColumnSource>map(column -> column)
                .or(() -> field == ImportField.PERSON ? number(all) : Optional.empty());
    }

    /// The row number, or her name.
    private Optional<ColumnSource> number(Map<ImportField, ColumnSource> all) {
        return free(all).filter(i -> words.isWeakNumber(sheet.headings().get(i))).mapToObj(this::column).findFirst()
                .<ColumnSource>map(column -> column).or(() -> Optional.ofNullable(all.get(ImportField.NAME)));
    }

    private IntStream free(Map<ImportField, ColumnSource> all) {
        var never = sheet.never(kind);
        return IntStream.range(0, sheet.headings().size()).filter(i -> !never.containsKey(i)
                && all.values().stream().noneMatch(source -> source.places().contains(i)));
    }

    private ColumnSource.Column column(int at) {
        return new ColumnSource.Column(at, sheet.headings().get(at));
    }

    /// Checks whether every cell is a yes or a no, and not a number or only dashes.
    boolean isAnswered(int at) {
        var texts = cells.apply(at);
        return texts.stream().anyMatch(text -> !FoldedText.of(text).isEmpty())
                && texts.stream().allMatch(text -> text.chars().noneMatch(Character::isDigit)
                        && CHOICES.code("yes-no", text).isPresent());
    }

    private boolean isOfDays(int at) {
        var texts = cells.apply(at);
        return texts.size() >= FEWEST
                && texts.stream().filter(this::isDay).count() * 100 >= (long) texts.size() * MOST;
    }

    private boolean isDay(String text) {
        var cell = new Cell(Cell.Kind.TEXT, text);
        return text.chars().anyMatch(sign -> !Character.isDigit(sign))
                && WrittenDate.read(cell, DateHabit.DAY_FIRST, today)
                        .or(() -> WrittenDate.read(cell, DateHabit.MONTH_FIRST, today)).flatMap(WrittenDate::asDay)
                        .isPresent();
    }
}
