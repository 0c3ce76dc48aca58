package org.daybook.consents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.SubjectAccessSection;

/// Her answers as they are read to her and appear in her copy: every one, newest first.
final class ConsentSubjectAccess {
    private ConsentSubjectAccess() {}

    static List<SubjectAccessSection> of(List<ConsentEvent> history) {
        return history.isEmpty()
                ? List.of()
                : List.of(new SubjectAccessSection("consents.told.heading",
                        history.stream().map(ConsentSubjectAccess::line).toList()));
    }

    private static SubjectAccessSection.Line line(ConsentEvent event) {
        var said = new ArrayList<SubjectAccessSection.Value>();
        said.add(new SubjectAccessSection.Value.Chosen("consents", event.answer()));
        said.add(new SubjectAccessSection.Value.Day(event.on()));
        event.correction().ifPresent(why -> {
            said.add(new SubjectAccessSection.Value.Chosen("consents", why));
            said.add(new SubjectAccessSection.Value.Day(event.written()));
        });
        said.add(new SubjectAccessSection.Value.Language(event.heard().wording().language()));
        event.sharing().ifPresent(sharing -> {
            said.add(new SubjectAccessSection.Value.Words(sharing.organisation()));
            sharing.data().stream().sorted().map(data -> new SubjectAccessSection.Value.Chosen("consents", data))
                    .forEach(said::add);
        });
        event.until().map(SubjectAccessSection.Value.Day::new).ifPresent(said::add);
        event.heard().assent().ifPresent(assent -> said.addAll(assent(assent)));
        return new SubjectAccessSection.Line("consents.purpose." + event.purpose().code(),
                new SubjectAccessSection.Value.Several(said));
    }

    private static List<SubjectAccessSection.Value> assent(Assent assent) {
        var chosen = Stream.of(Optional.of(assent.who()), assent.relation(), assent.own(),
                assent.alone().map(Assent.Alone::why), assent.alone().map(Assent.Alone::decidedBy))
                .flatMap(Optional::stream).<SubjectAccessSection.Value>map(
                        one -> new SubjectAccessSection.Value.Chosen("consents", one));
        var words = assent.alone().map(Assent.Alone::words)
                .filter(typed -> !typed.isEmpty()).<SubjectAccessSection.Value>map(
                        SubjectAccessSection.Value.Words::new)
                .stream();
        return Stream.concat(chosen, words).toList();
    }
}
