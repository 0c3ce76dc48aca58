package org.daybook.papers;

import org.daybook.base.ParticipantId;

/// A paper and its owner.
///
/// @param id  the paper
/// @param her the woman who asked for it to be kept
public record PaperRef(PaperId id, ParticipantId her) {}
