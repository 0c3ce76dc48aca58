package org.daybook.exchange;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The doubts about day and month in days written next to answers to consents. If the day column is written with dots, it has
/// the day first, and so have the days next to the answers.
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

    /// Checks whether the sheet may contain such days.
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

    /// Checks whether only a person can decide.
    boolean remain() {
        return doubtful && shown.size() != 1;
    }

    /// Returns the one habit that the days show.
    Optional<DateHabit> shown() {
        return doubtful && shown.size() == 1 ? shown.stream().findFirst() : Optional.empty();
    }
}
