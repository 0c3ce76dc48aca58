package org.daybook.childcare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Acts;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// The history of the data on her children: from the current data back through every change in the journal. A purged part of
/// the audit trail took its journal with it: older versions are no longer known.
final class VersionsOfChildren {
    private final ChildStore store;
    private final Acts acts = new Acts();

    VersionsOfChildren(ChildStore store) {
        this.store = store;
    }

    /// Returns the versions, oldest first.
    List<Version> of(UnitOfWork work, ParticipantId her) {
        var children = new LinkedHashMap<ChildId, Child>();
        store.of(work.tx(), her).forEach(child -> children.put(child.id(), child));
        if (children.isEmpty()) {
            return List.of();
        }
        var oldest = children.values().stream().map(Child::since).min(Comparator.naturalOrder()).orElseThrow();
        var versions = new ArrayList<Version>();
        for (var change : store.former(work.tx(), her)) {
            var act = acts.of(work, change.line());
            versions.add(new Version(act.map(Acts.Act::on).orElse(oldest), act.map(Acts.Act::by), told(children)));
            change.before().ifPresentOrElse(before -> children.put(change.child(), before),
                    () -> children.remove(change.child()));
        }
        versions.add(new Version(oldest, Optional.empty(), told(children)));
        return versions.reversed();
    }

    private static List<org.daybook.staff.SubjectAccessSection> told(Map<ChildId, Child> children) {
        return ChildrenSubjectAccess.of(List.copyOf(children.values()), List.of());
    }
}
