package org.daybook.exchange;

import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.participants.RecordField;

/// One field in which a register says something else than the record of a woman who is here.
///
/// @param id    its identity
/// @param her   whose record it is
/// @param field which
/// @param here  what stands there now; empty where nothing does
/// @param says  what the register says
public record Proposal(UUID id, ParticipantId her, RecordField field, Optional<String> here, String says) {
    /// Which field, and nothing of what stands there.
    @Override
    public String toString() {
        return field.code();
    }
}
