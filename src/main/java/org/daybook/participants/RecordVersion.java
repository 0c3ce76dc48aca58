package org.daybook.participants;

import java.util.UUID;
import java.util.function.UnaryOperator;

/// One change of a row of hers, as the journal keeps it.
///
/// @param seq    the order of writing
/// @param line   identity of the audit line of the act that changed it
/// @param before makes of her as she stood after it, her as she stood before
record RecordVersion(int seq, UUID line, UnaryOperator<Participant> before) {}
