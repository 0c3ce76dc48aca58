package org.daybook.consents;

import java.util.stream.Stream;
import java.util.Optional;
import java.util.ArrayList;
import java.util.List;
import org.daybook.staff.Told;

/// Her answers as they are read to her and stand in her copy: every one, newest first.
final class ToldOfConsents {
    private ToldOfConsents() {}

    static List<Told> of(List<ConsentEvent> history) {
        return history.isEmpty()
                ? List.of()
                : List.of(new Told("consents.told.heading", history.stream().map(ToldOfConsents::line).toList()));
    }

    private static Told.Line line(ConsentEvent event) {
        var said = new ArrayList<Told.Value>();
        said.add(new Told.Value.Chosen("consents", event.answer()));
        said.add(new Told.Value.Day(event.on()));
        said.add(new Told.Value.Language(event.heard().wording().language()));
        event.sharing().ifPresent(sharing -> {
            said.add(new Told.Value.Words(sharing.organisation()));
            sharing.data().stream().sorted().map(data -> new Told.Value.Chosen("consents", data)).forEach(said::add);
        });
        event.until().map(Told.Value.Day::new).ifPresent(said::add);
        event.heard().assent().ifPresent(assent -> said.addAll(assent(assent)));
        return new Told.Line("consents.purpose." + event.purpose().code(), new Told.Value.Several(said));
    }

    private static List<Told.Value> assent(Assent assent) {
        var chosen = Stream.of(Optional.of(assent.who()), assent.relation(), assent.own(),
                assent.alone().map(Assent.Alone::why), assent.alone().map(Assent.Alone::decidedBy))
                .flatMap(Optional::stream).<Told.Value>map(one -> new Told.Value.Chosen("consents", one));
        var words = assent.alone().map(Assent.Alone::words)
                .filter(typed -> !typed.isEmpty()).<Told.Value>map(Told.Value.Words::new).stream();
        return Stream.concat(chosen, words).toList();
    }
}
