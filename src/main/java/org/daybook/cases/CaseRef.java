package org.daybook.cases;

import org.daybook.base.ParticipantId;

/// A case file and whose it is: who asks for one must know both, because the audit line names her before anything is
/// read.
///
/// @param id  its identity
/// @param her whose
public record CaseRef(CaseId id, ParticipantId her) {}
