package org.daybook.consents;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daybook.staff.Received;
import org.daybook.staff.Received.Who.Outside;
import org.daybook.staff.SubjectAccessSection.Value;

/// The organisations that may have information about her: those to which she ever said yes, each once, with everything she
/// agreed to and the newest day; and those to which something was passed on without her yes. The first kind leaves out
/// organisations to which she was referred, because the referral states whether they were told anything. It also leaves out
/// what was asked with a referral that was deleted before anybody was told.
final class ReceivedByConsent {
    private ReceivedByConsent() {}

    /// @param referred keys of organisations to which she was referred
    static List<Received> of(List<ConsentEvent> newestFirst, List<Overriding> overridings, ZoneId zone,
            Set<String> referred) {
        var agreed = new LinkedHashMap<String, List<ConsentEvent>>();
        newestFirst.stream().filter(event -> event.answer() == ConsentStatus.GIVEN && event.with().isEmpty())
                .forEach(event -> event.sharing().filter(sharing -> !referred.contains(sharing.key()))
                        .ifPresent(sharing -> agreed.merge(sharing.key(), List.of(event),
                                (before, now) -> Stream.concat(before.stream(), now.stream()).toList())));
        return Stream.concat(agreed.values().stream().map(ReceivedByConsent::agreed),
                overridings.stream().flatMap(one -> overridden(one, zone).stream())).toList();
    }

    private static Received agreed(List<ConsentEvent> newestFirst) {
        var name = newestFirst.getFirst().sharing().map(Sharing::organisation).orElse("");
        var data = newestFirst.stream().flatMap(event -> event.sharing().stream()).map(Sharing::data)
                .flatMap(Collection::stream).collect(TreeSet<SharedData>::new, TreeSet::add, TreeSet::addAll);
        return new Received(newestFirst.getFirst().on(), outside(name),
                data.stream().<Value>map(one -> new Value.Chosen("consents", one)).toList());
    }

    private static Optional<Received> overridden(Overriding one, ZoneId zone) {
        return one.organisation().map(name -> new Received(LocalDate.ofInstant(one.from(), zone), outside(name),
                List.of(new Value.Chosen("consents", one.ground()))));
    }

    private static Outside outside(String name) {
        return new Outside(List.of(new Value.Words(name)));
    }
}
