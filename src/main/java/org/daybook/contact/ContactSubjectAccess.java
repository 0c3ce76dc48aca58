package org.daybook.contact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.SubjectAccessSection.Value;

/// How she may be reached and when she was called, for her copy.
final class ContactSubjectAccess {
    private ContactSubjectAccess() {}

    static List<SubjectAccessSection> of(Optional<ContactWishes> wishes, List<Call> calls,
            Optional<String> unasked) {
        var lines = new ArrayList<Line>();
        wishes.ifPresent(said -> lines.addAll(lines(said)));
        SubjectAccessSection.words("contact.copy.unasked", unasked).ifPresent(lines::add);
        calls.stream().map(call -> new Line("contact.copy.call",
                new Value.Several(List.of(new Value.Day(call.on()), new Value.Chosen("contact", call.outcome())))))
                .forEach(lines::add);
        return lines.isEmpty() ? List.of() : List.of(new SubjectAccessSection("contact.copy.title", lines));
    }

    private static List<Line> lines(ContactWishes said) {
        return Stream.of(SubjectAccessSection.words("contact.wishes.telephone", said.telephone()),
                wish("contact.wishes.calls", said.ways().calls()), wish("contact.wishes.texts", said.ways().texts()),
                wish("contact.wishes.messages", said.ways().messages()),
                wish("contact.wishes.letters", said.ways().letters()),
                days(said.hours().days()),
                SubjectAccessSection.words("contact.wishes.from", said.hours().from().map(LocalTime::toString)),
                SubjectAccessSection.words("contact.wishes.to", said.hours().to().map(LocalTime::toString)),
                SubjectAccessSection.words("contact.wishes.hours", said.hours().words()),
                wish("contact.wishes.who-calls", said.saying().whoCalls()),
                SubjectAccessSection.words("contact.wishes.instead", said.saying().instead()),
                wish("contact.wishes.others", said.saying().others()),
                SubjectAccessSection.words("contact.wishes.who-answers", said.saying().whoAnswers()),
                SubjectAccessSection.words("contact.wishes.code-word", said.codeWord()),
                said.language().interpreter()
                        .map(wish -> new Line("contact.wishes.interpreter", new Value.Chosen("contact", wish))),
                SubjectAccessSection.words("contact.wishes.interpreter-words", said.language().words()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Line> days(Set<DayOfWeek> days) {
        return Optional.of(days).filter(some -> !some.isEmpty()).map(some -> new Line("contact.wishes.when",
                new Value.Several(some.stream().sorted().<Value>map(Value.Weekday::new).toList())));
    }

    private static Optional<Line> wish(String label, Optional<Wish> answer) {
        return answer.map(said -> new Line(label, new Value.Chosen("contact", said)));
    }
}
