package org.daybook.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.Acts;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// The former versions of her membership: from the present one back through every change in the journal. Everything changed in
/// one action is one version. Purging a part of the audit trail also purged its journal: what is older is no longer known.
final class VersionsOfHer {
    private final ParticipantStore store;
    private final MembershipStore memberships;
    private final Acts acts = new Acts();

    VersionsOfHer(ParticipantStore store, MembershipStore memberships) {
        this.store = store;
        this.memberships = memberships;
    }

    /// Returns the versions, oldest first.
    List<Version> of(UnitOfWork work, Participant now) {
        var changes = Stream.concat(store.former(work.tx(), now.id()).stream(),
                memberships.former(work.tx(), now.id()).stream())
                .sorted(Comparator.comparingInt(RecordVersion::seq).reversed()).toList();
        var versions = new ArrayList<Version>();
        var her = now;
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            boolean newestOfItsAct = i == 0 || !changes.get(i - 1).line().equals(change.line());
            if (newestOfItsAct) {
                versions.add(version(work, change, her));
            }
            her = change.before().apply(her);
        }
        versions.add(new Version(her.welcomedOn(), Optional.empty(), List.of(MembershipSubjectAccess.of(her))));
        return versions.reversed();
    }

    private Version version(UnitOfWork work, RecordVersion change, Participant after) {
        var act = acts.of(work, change.line());
        return new Version(act.map(Acts.Act::on).orElse(after.welcomedOn()), act.map(Acts.Act::by),
                List.of(MembershipSubjectAccess.of(after)));
    }
}
