package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A sheet named as one of milestones with a column for each of them: *Driving licence*, *Bank account*. A day below is when
/// she reached it; a tick is not enough, because the day is missing. A milestone that is not known waits in the same way.
final class MilestonesAcross {
    private static final int LOOKED_AT = 60;
    /// One in this many cells has a day or a tick.
    private static final int SOME = 2;
    /// Texts that mean that she did not reach it, or not yet.
    private static final Map<String, String> NOTHING = Stream.of(Stream.of("-", "–", "—", "/", "."),
            WordTable.headings().words("nothing").stream(), WordTable.choices().words("yes-no.no").stream())
            .flatMap(some -> some).filter(text -> !text.isBlank())
            .collect(Collectors.toUnmodifiableMap(MeantTexts::key, _ -> "", (a, _) -> a));

    private static final Set<String> TICKS = Set.of("yes", "no");

    private final HeadingWords words;
    private final LocalDate today;
    private final WordTable choices = WordTable.choices();

    /// @param today the site's date
    MilestonesAcross(HeadingWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /// Returns a mapping for each such column; none if a column names what she reached.
    ///
    /// @param base the columns of the sheet, read as milestones one below the other
    List<SheetMapping> of(PlannedSheet sheet, SheetMapping base) {
        if (base.kind() != SheetKind.MILESTONES || base.columns().containsKey(ImportField.MILESTONE)
                || !base.columns().containsKey(ImportField.PERSON)
                || !SheetNames.of(sheet.source().name(), WordTable.headings()).whole().contains(SheetKind.MILESTONES)) {
            return List.of();
        }
        var taken = base.columns().entrySet().stream().filter(one -> one.getKey() == ImportField.PERSON)
                .flatMap(one -> one.getValue().places().stream()).collect(Collectors.toSet());
        var found = new ArrayList<SheetMapping>();
        IntStream.range(0, sheet.headings().size()).filter(i -> !taken.contains(i) && isMilestone(sheet, i))
                .forEach(i -> found.add(column(sheet, base, i)));
        return DateDoubts.together(sheet, found);
    }

    private static SheetMapping column(PlannedSheet sheet, SheetMapping base, int at) {
        var columns = new EnumMap<ImportField, ColumnSource>(ImportField.class);
        columns.put(ImportField.PERSON, base.columns().getOrDefault(ImportField.PERSON, new ColumnSource.RowNumber()));
        columns.put(ImportField.MILESTONE, new ColumnSource.Always(sheet.headings().get(at)));
        columns.put(ImportField.REACHED, new ColumnSource.Column(at, sheet.headings().get(at)));
        return new SheetMapping(SheetKind.MILESTONES, columns, Map.of(), Map.of(ImportField.REACHED, NOTHING));
    }

    /// A heading with another meaning is none: *Name*, *Notes*.
    private boolean isMilestone(PlannedSheet sheet, int at) {
        var heading = sheet.headings().get(at);
        if (heading.isEmpty() || sheet.sensitive().containsKey(at)) {
            return false;
        }
        boolean known = choices.code(ImportField.MILESTONE.code(), heading).isPresent();
        return (known || words.of(heading).stream().allMatch(HeadingWords.Match::isGuessed)
                && !words.isSurname(heading) && !words.isWeakNumber(heading)) && holds(sheet, at);
    }

    private boolean holds(PlannedSheet sheet, int at) {
        var cells = sheet.first(LOOKED_AT).stream().map(row -> row.at(at))
                .filter(cell -> !cell.text().isBlank()).toList();
        long some = cells.stream()
                .filter(cell -> isTick(cell.text()) || WrittenDate.read(cell, DateHabit.DAY_FIRST, today)
                        .or(() -> WrittenDate.read(cell, DateHabit.MONTH_FIRST, today)).isPresent())
                .count();
        return some > 0 && some * SOME >= cells.size();
    }

    private boolean isTick(String text) {
        return TICKS.contains(choices.code("yes-no", text).orElse(""));
    }
}
