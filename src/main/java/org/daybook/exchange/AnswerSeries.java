package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Questionnaires that stand one beside the other in a row: the same one before and after, or two of them. Each is
/// what the sheet is about once more.
final class AnswerSeries {
    private final HeadingWords words;

    AnswerSeries(HeadingWords words) {
        this.words = words;
    }

    /// The mappings of a sheet, one for each; empty where it has one only, or where a time has no day of its own:
    /// nobody knows then on which day it was asked.
    ///
    /// @param base what the sheet would be with one
    List<SheetMapping> of(PlannedSheet sheet, SheetMapping base) {
        var items = ItemHeadings.of(sheet.headings());
        var series = items.series();
        if (series.size() < 2 || !base.columns().containsKey(ImportField.PERSON)) {
            return List.of();
        }
        boolean timed = series.stream().map(ItemHeadings.Series::time).distinct().count() > 1;
        var all = new ArrayList<SheetMapping>();
        for (var one : series) {
            var day = timed ? day(sheet, one.time()) : Optional.ofNullable(base.columns().get(ImportField.DAY));
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

    private boolean isDay(String heading) {
        return words.of(heading).stream().anyMatch(match -> match.field() == ImportField.DAY && !match.isGuessed());
    }

    /// Whether a heading is an item or a day of one of several times.
    boolean isTimed(String heading) {
        return TimedHeading.of(heading)
                .filter(timed -> isDay(timed.rest()) || ItemHeadings.isItem(timed.rest())).isPresent();
    }
}
