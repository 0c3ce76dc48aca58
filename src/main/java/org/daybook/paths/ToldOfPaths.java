package org.daybook.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.Told;

/// Her paths as they are read to her.
final class ToldOfPaths {
    private ToldOfPaths() {}

    static List<Told> of(List<Enrolment> enrolments, List<WaitingStore.Told> waiting) {
        var lines = new ArrayList<Told.Line>();
        enrolments.forEach(one -> lines.add(line("paths.copy.path", values(one))));
        waiting.forEach(one -> lines.add(line("paths.copy.waiting",
                Stream.of(Optional.of(words(one.group().name())), Optional.of(new Told.Value.Day(one.since())),
                        one.goal().map(ToldOfPaths::words)))));
        return lines.isEmpty() ? List.of() : List.of(new Told("paths.tab.hers", lines));
    }

    private static Stream<Optional<? extends Told.Value>> values(Enrolment one) {
        var ended = one.ended();
        return Stream.of(chosen(Optional.of(one.path())), one.group().map(group -> words(group.name())),
                Optional.of(new Told.Value.Day(one.startedOn())), one.endedOn().map(Told.Value.Day::new),
                one.goal().map(ToldOfPaths::words), chosen(one.goalState()), chosen(ended.map(Ended::how)),
                chosen(ended.flatMap(Ended::reason)), ended.flatMap(Ended::transferredTo).map(ToldOfPaths::words),
                chosen(ended.flatMap(Ended::status).filter(status -> status != LeavingStatus.NOT_ASKED)),
                chosen(ended.flatMap(Ended::exitReading)),
                one.lastPause().map(_ -> new Told.Value.Chosen("paths", Paused.PAUSED)),
                one.lastPause().map(pause -> new Told.Value.Day(pause.from())),
                one.lastPause().flatMap(Pause::back).map(Told.Value.Day::new));
    }

    private enum Paused {
        PAUSED
    }

    private static Told.Line line(String key, Stream<Optional<? extends Told.Value>> values) {
        return new Told.Line(key,
                new Told.Value.Several(values.<Told.Value>flatMap(value -> value.stream()).toList()));
    }

    private static Told.Value words(String text) {
        return new Told.Value.Words(text);
    }

    private static Optional<Told.Value> chosen(Optional<? extends Enum<?>> constant) {
        return constant.map(one -> new Told.Value.Chosen("paths", one));
    }
}
