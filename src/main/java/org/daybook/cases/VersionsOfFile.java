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

/// How a file came to say what it says now: from what stands there, back through every change and every taking away that
/// the journal keeps; what was changed in one act is one version. What was added later stands in every version as it
/// was first written, because an addition took nothing's place. Where words were taken out for good, nothing is known of
/// what stood there.
final class VersionsOfFile {
    private final FormerStore store = new FormerStore();
    private final Acts acts = new Acts();

    /// Oldest first.
    ///
    /// @param openedOn when the file was opened
    List<Version> of(UnitOfWork work, CaseRef ref, LocalDate openedOn) {
        var changes = store.before(work.tx(), ref);
        Map<UUID, List<Line>> lines = new LinkedHashMap<>();
        changes.forEach(change -> lines.put(change.row(), List.of()));
        // Only what ever changed: a file may have hundreds of contacts that stand as they were written.
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
