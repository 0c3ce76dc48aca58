package org.daybook.papers;

import org.daybook.base.ParticipantId;

/// Which paper, and whose.
///
/// @param id  the paper
/// @param her who asked for it to be kept
public record PaperRef(PaperId id, ParticipantId her) {}
