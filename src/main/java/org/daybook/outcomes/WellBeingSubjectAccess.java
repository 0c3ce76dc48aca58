package org.daybook.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.outcomes.instrument.Catalogue;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.outcomes.instrument.Item;
import org.daybook.outcomes.instrument.ResponseOption;
import org.daybook.outcomes.instrument.Score;
import org.daybook.staff.SubjectAccessSection;

/// What she was asked and answered, for her copy, in the words in which she was asked. A reading abandoned before the first
/// answer is left out.
///
/// @param catalogue the instruments
/// @param goals     her goals
record WellBeingSubjectAccess(Catalogue catalogue, List<Goal> goals) {
    List<SubjectAccessSection> of(List<Reading> readings, Function<Reading, Map<String, Integer>> answers) {
        var lines = new ArrayList<SubjectAccessSection.Line>();
        goals.forEach(goal -> lines.add(goal(goal)));
        readings.forEach(reading -> {
            var given = answers.apply(reading);
            if (reading.state() == Reading.State.BEGUN && given.isEmpty()) {
                return;
            }
            lines.add(new SubjectAccessSection.Line("outcomes.copy.reading",
                    new SubjectAccessSection.Value.Several(heading(reading))));
            given.entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(answer -> lines.add(answer(reading, answer)));
        });
        return lines.isEmpty() ? List.of() : List.of(new SubjectAccessSection("outcomes.copy.title", lines));
    }

    private static SubjectAccessSection.Line goal(Goal goal) {
        var values = Stream.of(
                Optional.<SubjectAccessSection.Value>of(new SubjectAccessSection.Value.Words(goal.words())),
                Optional.<SubjectAccessSection.Value>of(new SubjectAccessSection.Value.Day(goal.since())),
                goal.ending().<SubjectAccessSection.Value>map(
                        ending -> new SubjectAccessSection.Value.Chosen("outcomes", ending)));
        return new SubjectAccessSection.Line("outcomes.copy.goal",
                new SubjectAccessSection.Value.Several(values.flatMap(Optional::stream).toList()));
    }

    private List<SubjectAccessSection.Value> heading(Reading reading) {
        return Stream
                .of(instrument(reading).<SubjectAccessSection.Value>map(
                        one -> new SubjectAccessSection.Value.Words(one.heading().title())),
                        Optional.<SubjectAccessSection.Value>of(new SubjectAccessSection.Value.Day(reading.on())),
                        Optional.<SubjectAccessSection.Value>of(
                                new SubjectAccessSection.Value.Chosen("outcomes", reading.state())),
                        reading.language().<SubjectAccessSection.Value>map(SubjectAccessSection.Value.Language::new),
                        reading.outcome().score().<SubjectAccessSection.Value>map(
                                score -> new SubjectAccessSection.Value.Words(written(score))))
                .flatMap(Optional::stream).toList();
    }

    private static String written(Score score) {
        return score.rounded(1).stripTrailingZeros().toPlainString();
    }

    private SubjectAccessSection.Line answer(Reading reading, Map.Entry<String, Integer> answer) {
        var instrument = instrument(reading);
        var asked = instrument.flatMap(one -> item(one, answer.getKey())).or(() -> goalOf(answer.getKey()))
                .orElse(answer.getKey());
        var said = instrument.flatMap(one -> choice(one, answer.getValue()))
                .orElse(String.valueOf(answer.getValue()));
        return new SubjectAccessSection.Line("outcomes.copy.answer",
                new SubjectAccessSection.Value.Several(List.of(new SubjectAccessSection.Value.Words(asked),
                        new SubjectAccessSection.Value.Words(said))));
    }

    private Optional<Instrument> instrument(Reading reading) {
        return reading.language().flatMap(language -> catalogue.in(reading.key(), language))
                .or(() -> catalogue.any(reading.key()));
    }

    private static Optional<String> item(Instrument instrument, String id) {
        return instrument.items().stream().filter(item -> item.id().equals(id)).findFirst().flatMap(Item::text);
    }

    private Optional<String> goalOf(String id) {
        return goals.stream().filter(goal -> goal.id().value().toString().equals(id)).findFirst().map(Goal::words);
    }

    private static Optional<String> choice(Instrument instrument, int value) {
        return instrument.choices().stream().filter(choice -> choice.value() == value).findFirst()
                .flatMap(ResponseOption::text);
    }
}
