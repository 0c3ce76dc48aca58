package org.daybook.exchange;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.consents.Answer;
import org.jspecify.annotations.Nullable;

/// What titles, headings and the name of a sheet state once for all of its rows.
final class StatedOnce {
    private static final String GIVEN = ExportWords.code(Answer.GIVEN);
    private static final int SHORTEST_WORK = 5;

    private StatedOnce() {}

    /// Adds the columns that a sheet has in this way.
    ///
    /// @param columns those of the sheet, read as this kind
    static void complete(SheetKind kind, PlannedSheet sheet, Map<ImportField, ColumnSource> columns) {
        switch (kind) {
            case ATTENDANCE -> {
                if (columns.containsKey(ImportField.PRESENT) || columns.containsKey(ImportField.ABSENT)) {
                    day(sheet).ifPresent(day -> columns.putIfAbsent(ImportField.DAY, new ColumnSource.Always(day)));
                }
            }
            case PLACEMENTS -> {
                if (!columns.containsKey(ImportField.WORK_KIND)) {
                    workKind(sheet, columns.get(ImportField.PERSON))
                            .ifPresent(code -> columns.put(ImportField.WORK_KIND, new ColumnSource.Always(code)));
                }
            }
            case CONSENTS -> {
                if (columns.get(ImportField.PURPOSE) instanceof ColumnSource.Column purpose && WordTable.headings()
                        .words("consent-given").contains(FoldedText.of(purpose.heading()))) {
                    // The heading is the answer.
                    columns.putIfAbsent(ImportField.ANSWER, new ColumnSource.Always(GIVEN));
                }
            }
            default -> {
                // Everything about the others has columns.
            }
        }
    }

    /// Returns the only day, with its year, in the titles above the headings or the name of the sheet.
    private static Optional<String> day(PlannedSheet sheet) {
        var above = sheet.source().first(sheet.headerRow()).stream().filter(row -> row.number() < sheet.headerRow())
                .flatMap(row -> row.cells().stream()).map(Cell::text);
        var days = Stream.concat(above, Stream.of(sheet.source().name())).flatMap(text -> AnswerDay.in(text).stream())
                .filter(AnswerDay::hasYear).map(AnswerDay::written).distinct().toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /// Returns the kind of work that the name of a sheet or the heading above the women states: *Tirocini*, *Trainee*.
    private static Optional<String> workKind(PlannedSheet sheet, @Nullable ColumnSource person) {
        var said = person instanceof ColumnSource.Column column ? column.heading() : "";
        return Stream.of(said, sheet.source().name()).filter(text -> !text.isBlank())
                .flatMap(text -> Stream.concat(Stream.of(text), Arrays.stream(text.split("[^\\p{L}]+", -1))))
                .filter(text -> text.length() > SHORTEST_WORK)
                .flatMap(text -> WordTable.choices().nearest(ImportField.WORK_KIND.code(), text).stream()).findFirst();
    }
}
