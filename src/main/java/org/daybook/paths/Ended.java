package org.daybook.paths;

import java.util.Optional;

/// How an enrolment ended, as recorded.
///
/// @param how           in which way
/// @param reason        why, if she left early
/// @param transferredTo where to, if she was transferred and somebody stated it
/// @param status        what she does now
/// @param exitReading   whether she was asked how she is, if stated
/// @param mayComeBack   whether she heard that she may come back
/// @param signedBy      initials of the person who signed
public record Ended(HowEnded how, Optional<LeavingReason> reason, Optional<String> transferredTo,
        Optional<LeavingStatus> status, Optional<ExitReading> exitReading, Optional<MayComeBack> mayComeBack,
        Optional<String> signedBy) {}
