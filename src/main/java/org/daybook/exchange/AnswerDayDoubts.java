package org.daybook.exchange;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Whether day and month are in doubt where days stand beside answers to consents. A column of days with dots has the day first, and so
/// has whoever writes it.
final class AnswerDayDoubts {
    private final Optional<ColumnSource> answer;
    private final Optional<ColumnSource> day;
    private final Set<DateHabit> shown = EnumSet.noneOf(DateHabit.class);
    private boolean doubtful;

    AnswerDayDoubts(SheetMapping mapping) {
        answer = Optional.ofNullable(mapping.columns().get(ImportField.ANSWER))
                .filter(_ -> mapping.kind() == SheetKind.CONSENTS && !mapping.habits().containsKey(ImportField.DAY));
        day = Optional.ofNullable(mapping.columns().get(ImportField.DAY));
    }

    /// Whether such days may stand in the sheet.
    boolean arePossible() {
        return answer.isPresent();
    }

    void look(SourceRow row) {
        answer.stream().flatMap(source -> AnswerDay.in(source.cell(row, Set.of()).text()).stream()).forEach(beside -> {
            doubtful |= WrittenDate.isInDoubt(beside.cell());
            WrittenDate.shown(beside.cell()).ifPresent(shown::add);
        });
        day.map(source -> source.cell(row, Set.of())).filter(WrittenDate::isDotted)
                .ifPresent(_ -> shown.add(DateHabit.DAY_FIRST));
    }

    /// Whether only somebody can say it.
    boolean remain() {
        return doubtful && shown.size() != 1;
    }

    /// The one habit that they show.
    Optional<DateHabit> shown() {
        return doubtful && shown.size() == 1 ? shown.stream().findFirst() : Optional.empty();
    }
}
