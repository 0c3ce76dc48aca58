package org.daybook.exchange;

import java.util.List;

/// The kinds of sheet in an export, in the order in which they are written. A further kind is a line here and a class of its
/// own; `ExportedKindsTest` lists the kinds that have none.
final class ExportedKinds {
    static final List<ExportedKind> ALL = List.of(new ExportedMembers(), new ExportedConsents(), new ExportedGroups(),
            new ExportedEnrolments(), new ExportedSessions(), new ExportedAttendance(), new ExportedDoorCounts(),
            new ExportedServices(), new ExportedCompanies(), new ExportedOpenings(), new ExportedTraining(),
            new ExportedAnswers(), new ExportedMilestones(), new ExportedChildren(),
            new ExportedReferrals(), new ExportedPlacements());

    private ExportedKinds() {}
}
