package org.daybook.paths;

import java.util.Optional;

/// How an enrolment ended, as it was written down.
///
/// @param how           which way
/// @param reason        why, when she left early
/// @param transferredTo where to, when she was transferred and somebody said so
/// @param status        what she does now
/// @param exitReading   whether she was asked how she is, if that was said
/// @param mayComeBack   whether she heard that she may come back
/// @param signedBy      initials of who signed
public record Ended(HowEnded how, Optional<LeavingReason> reason, Optional<String> transferredTo,
        Optional<LeavingStatus> status, Optional<ExitReading> exitReading, Optional<MayComeBack> mayComeBack,
        Optional<String> signedBy) {}
