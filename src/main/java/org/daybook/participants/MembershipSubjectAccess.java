package org.daybook.participants;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.SubjectAccessSection.Value;

/// Membership as it is read to her.
final class MembershipSubjectAccess {
    private MembershipSubjectAccess() {}

    static SubjectAccessSection of(Participant her) {
        var lines = Stream.of(Optional.of(new Line("participants.copy.card", new Value.Words(her.card().toString()))),
                Optional.of(new Line("participants.copy.since", new Value.Day(her.welcomedOn()))),
                SubjectAccessSection.words("participants.copy.name", her.preferredName()),
                SubjectAccessSection.words("participants.copy.room-name", her.roomName()),
                her.language().map(code -> new Line("participants.details.language", new Value.Language(code))),
                her.birth().map(birth -> new Line("participants.copy.born", born(birth))),
                her.citizenship().map(MembershipSubjectAccess::citizenship),
                SubjectAccessSection.words("participants.details.access-needs", her.accessNeeds()));
        return new SubjectAccessSection("participants.record.membership",
                Stream.concat(lines.flatMap(Optional::stream), more(her.more())).toList());
    }

    private static Stream<Line> more(Membership more) {
        var one = Stream.<Optional<Line>>of(more.statedAge().map(age -> new Line("participants.copy.age",
                new Value.Several(Stream.<Value>concat(Stream.of(new Value.Number(age.years())),
                        age.on().map(Value.Day::new).stream()).toList()))),
                chosen("participants.copy.born", more.birthOpen()),
                chosen("participants.details.citizenship", more.citizenshipOpen()),
                chosen("participants.extended-details.legal", more.legalStatus()),
                chosen("participants.extended-details.household", more.household()),
                chosen("participants.extended-details.found", more.found()),
                chosen("participants.extended-details.children", more.children().said())).flatMap(Optional::stream);
        var languages = more.languages().stream().map(spoken -> new Line("participants.extended-details.also-speaks",
                new Value.Several(List.of(new Value.Language(spoken.language()),
                        new Value.Chosen("participants", spoken.level())))));
        return Stream.concat(Stream.concat(one, languages), counted(more));
    }

    private static Stream<Line> counted(Membership more) {
        var children = more.children().number().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> new Line("participants.extended-details.children", new Value.Several(List.of(
                        new Value.Chosen("participants", entry.getKey()), new Value.Number(entry.getValue())))));
        var activities = more.functioning().answers().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> new Line("participants.extended-details.functioning", new Value.Several(List.of(
                        new Value.Chosen("participants", entry.getKey()),
                        new Value.Chosen("participants", entry.getValue())))));
        return Stream.concat(children, activities);
    }

    private static Optional<Line> chosen(String label, Optional<? extends Enum<?>> answer) {
        return answer.map(said -> new Line(label, new Value.Chosen("participants", said)));
    }

    private static Value born(Birth birth) {
        return birth.month().isPresent()
                ? new Value.Month(YearMonth.of(birth.year(), birth.month().getAsInt()))
                : new Value.Number(birth.year());
    }

    private static Line citizenship(Citizenship state) {
        return new Line("participants.details.citizenship", new Value.Country(state.code()));
    }
}
