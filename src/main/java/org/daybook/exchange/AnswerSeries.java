package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Questionnaires next to each other in a row: the same one before and after, or two different ones. Each one gives the sheet a
/// further mapping.
final class AnswerSeries {
    private static final Map<String, ImportField> ENDS = Map.of("time.before", ImportField.STARTED, "time.after",
            ImportField.ENDED);

    private final HeadingWords words;

    AnswerSeries(HeadingWords words) {
        this.words = words;
    }

    /// Returns the mappings of a sheet, one for each questionnaire. Empty if the sheet has only one, or if one of the times has
    /// no day of its own: the day on which it was asked is then unknown.
    ///
    /// @param base the mapping of the sheet with one questionnaire
    List<SheetMapping> of(PlannedSheet sheet, SheetMapping base) {
        var items = ItemHeadings.of(sheet.headings());
        var series = items.series();
        if (series.size() < 2 || !base.columns().containsKey(ImportField.PERSON)) {
            return List.of();
        }
        boolean timed = series.stream().map(ItemHeadings.Series::time).distinct().count() > 1;
        var all = new ArrayList<SheetMapping>();
        for (var one : series) {
            var day = timed
                    ? day(sheet, one.time()).or(() -> ofPath(sheet, one.time(), base.columns().get(ImportField.DAY)))
                    : Optional.ofNullable(base.columns().get(ImportField.DAY));
            if (day.isEmpty()) {
                return List.of();
            }
            var columns = base.with(ImportField.DAY, day).with(ImportField.INSTRUMENT,
                    Optional.of(new ColumnSource.Always(one.of().isEmpty() ? sheet.source().name() : one.of())));
            all.add(new SheetMapping(base.kind(), columns.columns(), base.habits(), Map.of()));
        }
        return List.copyOf(all);
    }

    private Optional<ColumnSource> day(PlannedSheet sheet, String time) {
        var found = IntStream.range(0, sheet.headings().size())
                .filter(i -> TimedHeading.of(sheet.headings().get(i))
                        .filter(heading -> heading.time().equals(time) && isDay(heading.rest())).isPresent())
                .boxed().toList();
        return found.size() == 1
                ? Optional.of(new ColumnSource.Column(found.getFirst(), sheet.headings().get(found.getFirst())))
                : Optional.empty();
    }

    /// If no column has the day of any time, *before* is the day on which she began, and *after* the day on which she ended.
    private Optional<ColumnSource> ofPath(PlannedSheet sheet, String time, @Nullable ColumnSource oneDay) {
        var field = ENDS.get(time);
        if (field == null || oneDay != null) {
            return Optional.empty();
        }
        var found = IntStream.range(0, sheet.headings().size()).filter(i -> isEnd(sheet.headings().get(i), field))
                .boxed().toList();
        return found.size() == 1
                ? Optional.of(new ColumnSource.Column(found.getFirst(), sheet.headings().get(found.getFirst())))
                : Optional.empty();
    }

    /// Returns the time that belongs to a column with the day on which she began or ended; empty for any other column.
    static Optional<String> timeOfPath(String heading) {
        return ENDS.entrySet().stream().filter(one -> isEnd(heading, one.getValue())).map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isEnd(String heading, ImportField field) {
        return WordTable.headings().words("field." + field.code()).contains(FoldedText.of(heading));
    }

    private boolean isDay(String heading) {
        return words.of(heading).stream().anyMatch(match -> match.field() == ImportField.DAY && !match.isGuessed());
    }

    /// Checks whether a heading is an item or a day of one of several times.
    boolean isTimed(String heading) {
        return TimedHeading.of(heading)
                .filter(timed -> isDay(timed.rest()) || ItemHeadings.isItem(timed.rest())).isPresent();
    }
}
