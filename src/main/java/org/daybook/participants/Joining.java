package org.daybook.participants;

import org.daybook.base.ParticipantId;
import org.daybook.ui.Place;

/// Two cards that may be one woman's, side by side.
///
/// @param her  the card that would stay
/// @param card the other, as printed
record Joining(ParticipantId her, String card) implements Place {}
