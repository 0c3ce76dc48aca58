package org.daybook.childcare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.SubjectAccessSection.Value;

/// What is recorded about her children and when they were looked after, for her copy.
final class ChildrenSubjectAccess {
    private ChildrenSubjectAccess() {}

    static List<SubjectAccessSection> of(List<Child> children, List<StayStore.Row> stays) {
        var lines = Stream.concat(children.stream().flatMap(ChildrenSubjectAccess::lines),
                stays.stream().map(ChildrenSubjectAccess::stay)).toList();
        return lines.isEmpty() ? List.of() : List.of(new SubjectAccessSection("childcare.copy.title", lines));
    }

    private static Stream<Line> lines(Child child) {
        var told = child.told();
        return Stream.of(SubjectAccessSection.words("childcare.child.name", Optional.of(told.name())),
                told.age().map(age -> new Line("childcare.child.age", value(age))),
                SubjectAccessSection.words("childcare.child.allergies", told.health().allergies()),
                SubjectAccessSection.words("childcare.child.helps", told.health().helps()),
                SubjectAccessSection.words("childcare.child.may", told.collecting().may()),
                SubjectAccessSection.words("childcare.child.never", told.collecting().never()),
                SubjectAccessSection.words("childcare.child.code-word", told.collecting().codeWord()),
                child.endedOn().map(day -> new Line("childcare.copy.ended", new Value.Day(day))))
                .flatMap(Optional::stream);
    }

    private static Value value(ChildAge age) {
        return switch (age) {
            case ChildAge.Told told -> new Value.Several(
                    List.of(new Value.Number(told.years()), new Value.Day(told.toldOn())));
            case ChildAge.Born born -> new Value.Month(born.month());
        };
    }

    private static Line stay(StayStore.Row stay) {
        return new Line("childcare.copy.stay",
                new Value.Several(Stream.<Value>concat(Stream.of(new Value.Day(stay.in().day())),
                        stay.out().stream().map(out -> new Value.Chosen("childcare", out.to()))).toList()));
    }
}
