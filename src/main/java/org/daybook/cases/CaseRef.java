package org.daybook.cases;

import org.daybook.base.ParticipantId;

/// A case file and its owner: callers must know both, because the audit line names her before anything is read.
///
/// @param id  its identity
/// @param her the woman it is about
public record CaseRef(CaseId id, ParticipantId her) {}
