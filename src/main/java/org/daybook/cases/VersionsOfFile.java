package org.daybook.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.staff.Acts;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// The former versions of a file: from the present one back through every change and every removal in the journal. Everything
/// changed in one action is one version. Rows added later appear in every version as they were first written, because an
/// addition replaced nothing. If words were permanently deleted, nothing is known of them.
final class VersionsOfFile {
    private final FormerStore store = new FormerStore();
    private final Acts acts = new Acts();

    /// Returns the versions, oldest first.
    ///
    /// @param openedOn when the file was opened
    List<Version> of(UnitOfWork work, CaseRef ref, LocalDate openedOn) {
        var changes = store.before(work.tx(), ref);
        Map<UUID, List<Line>> lines = new LinkedHashMap<>();
        changes.forEach(change -> lines.put(change.row(), List.of()));
        // Only rows that ever changed: a file may have hundreds of contacts that are as they were first written.
        store.now(work.tx(), ref).forEach(lines::replace);
        var versions = new ArrayList<Version>();
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            boolean newestOfItsAct = i == 0 || !changes.get(i - 1).line().equals(change.line());
            if (newestOfItsAct) {
                var act = acts.of(work, change.line());
                versions.add(version(act.map(Acts.Act::on).orElse(openedOn), act, lines));
            }
            lines.put(change.row(), change.before());
        }
        versions.add(version(openedOn, Optional.empty(), lines));
        return versions.reversed();
    }

    private static Version version(LocalDate on, Optional<Acts.Act> act, Map<UUID, List<Line>> lines) {
        return new Version(on, act.map(Acts.Act::by), List.of(new SubjectAccessSection("cases.copy.title",
                lines.values().stream().flatMap(List::stream).toList())));
    }
}
