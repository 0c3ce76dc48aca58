package org.daybook.milestones;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.milestones.MilestoneStore.State;
import org.daybook.milestones.MilestoneStore.Written;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.Version;

/// The history of her milestones. An addition changed nothing that existed: it counts as present from the beginning, and only
/// corrections and withdrawals create a version.
final class VersionsOfMilestones {
    private VersionsOfMilestones() {}

    /// Returns the versions, oldest first.
    ///
    /// @param oldestFirst everything that was ever written
    static List<Version> of(List<Written> oldestFirst) {
        var facts = new LinkedHashMap<MilestoneId, Milestone>();
        var later = new ArrayList<Written>();
        for (var row : oldestFirst) {
            if (facts.putIfAbsent(row.milestone().id(), row.milestone()) != null) {
                later.add(row);
            }
        }
        var versions = new ArrayList<Version>();
        oldestFirst.stream().findFirst()
                .ifPresent(first -> versions.add(new Version(first.on(), Optional.empty(), told(facts))));
        for (var row : later) {
            if (row.state() == State.STANDS) {
                facts.put(row.milestone().id(), row.milestone());
            } else {
                facts.remove(row.milestone().id());
            }
            versions.add(new Version(row.on(), Optional.of(row.by()), told(facts)));
        }
        return List.copyOf(versions);
    }

    private static List<SubjectAccessSection> told(Map<MilestoneId, Milestone> facts) {
        return MilestoneSubjectAccess.of(List.copyOf(facts.values()));
    }
}
