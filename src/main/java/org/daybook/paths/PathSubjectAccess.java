package org.daybook.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.SubjectAccessSection;

/// Her paths as they are read to her.
final class PathSubjectAccess {
    private PathSubjectAccess() {}

    static List<SubjectAccessSection> of(List<Enrolment> enrolments, List<WaitingStore.Told> waiting) {
        var lines = new ArrayList<SubjectAccessSection.Line>();
        enrolments.forEach(one -> lines.add(line("paths.copy.path", values(one))));
        waiting.forEach(one -> lines.add(line("paths.copy.waiting",
                Stream.of(Optional.of(words(one.group().name())),
                        Optional.of(new SubjectAccessSection.Value.Day(one.since())),
                        one.goal().map(PathSubjectAccess::words)))));
        return lines.isEmpty() ? List.of() : List.of(new SubjectAccessSection("paths.copy.title", lines));
    }

    private static Stream<Optional<? extends SubjectAccessSection.Value>> values(Enrolment one) {
        var ended = one.ended();
        return Stream.of(chosen(Optional.of(one.path())), one.group().map(group -> words(group.name())),
                Optional.of(new SubjectAccessSection.Value.Day(one.startedOn())),
                one.endedOn().map(SubjectAccessSection.Value.Day::new),
                one.goal().map(PathSubjectAccess::words), chosen(one.goalState()), chosen(ended.map(Ended::how)),
                chosen(ended.flatMap(Ended::reason)), ended.flatMap(Ended::transferredTo).map(PathSubjectAccess::words),
                chosen(ended.flatMap(Ended::status).filter(status -> status != LeavingStatus.NOT_ASKED)),
                chosen(ended.flatMap(Ended::exitReading)),
                one.lastPause().map(_ -> new SubjectAccessSection.Value.Chosen("paths", Paused.PAUSED)),
                one.lastPause().map(pause -> new SubjectAccessSection.Value.Day(pause.from())),
                one.lastPause().flatMap(Pause::back).map(SubjectAccessSection.Value.Day::new));
    }

    private enum Paused {
        PAUSED
    }

    private static SubjectAccessSection.Line line(String key,
            Stream<Optional<? extends SubjectAccessSection.Value>> values) {
        return new SubjectAccessSection.Line(key,
                new SubjectAccessSection.Value.Several(
                        values.<SubjectAccessSection.Value>flatMap(value -> value.stream()).toList()));
    }

    private static SubjectAccessSection.Value words(String text) {
        return new SubjectAccessSection.Value.Words(text);
    }

    private static Optional<SubjectAccessSection.Value> chosen(Optional<? extends Enum<?>> constant) {
        return constant.map(one -> new SubjectAccessSection.Value.Chosen("paths", one));
    }
}
