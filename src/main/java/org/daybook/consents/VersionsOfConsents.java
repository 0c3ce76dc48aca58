package org.daybook.consents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.staff.Version;

/// Her answers, one version for each answer recorded: the state of every purpose, and every organisation, at that time.
final class VersionsOfConsents {
    private VersionsOfConsents() {}

    static List<Version> of(List<ConsentEvent> newestFirst) {
        Map<String, SubjectAccessSection.Line> standing = new LinkedHashMap<>();
        var versions = new ArrayList<Version>();
        for (var event : newestFirst.reversed()) {
            standing.put(event.purpose().code() + event.sharing().map(sharing -> " " + sharing.key()).orElse(""),
                    line(event));
            versions.add(new Version(event.written(), Optional.of(event.recordedBy()),
                    List.of(new SubjectAccessSection("consents.told.heading", List.copyOf(standing.values())))));
        }
        return versions;
    }

    private static SubjectAccessSection.Line line(ConsentEvent event) {
        var said = new ArrayList<Value>();
        event.sharing().ifPresent(sharing -> said.add(new Value.Words(sharing.organisation())));
        said.add(new Value.Chosen("consents", event.answer()));
        event.correction().ifPresent(why -> said.add(new Value.Chosen("consents", why)));
        event.sharing().ifPresent(sharing -> sharing.data().stream().sorted()
                .map(data -> new Value.Chosen("consents", data)).forEach(said::add));
        event.until().map(Value.Day::new).ifPresent(said::add);
        return new SubjectAccessSection.Line("consents.purpose." + event.purpose().code(), new Value.Several(said));
    }
}
