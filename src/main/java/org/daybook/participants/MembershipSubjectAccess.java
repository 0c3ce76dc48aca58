package org.daybook.participants;

import java.time.YearMonth;
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
                Stream.concat(lines.flatMap(Optional::stream),
                        MembershipField.ALL.stream().flatMap(field -> told(field, her.more()))).toList());
    }

    private static <T> Stream<Line> told(MembershipField<T> field, Membership more) {
        return more.get(field).stream().flatMap(field::told);
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
