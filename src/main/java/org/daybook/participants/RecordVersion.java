package org.daybook.participants;

import java.util.UUID;
import java.util.function.UnaryOperator;

/// One change of a row about her, as the journal keeps it.
///
/// @param seq    the order of writing
/// @param line   identity of the audit line of the action that changed it
/// @param before turns her data after the change into her data before it
record RecordVersion(int seq, UUID line, UnaryOperator<Participant> before) {}
