package org.daybook.exchange;

import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.participants.RecordField;

/// One field in which a register differs from the record of a woman who is here.
///
/// @param id    its identity
/// @param her   the woman whose record it is
/// @param field the field
/// @param here  the current value; empty if there is none
/// @param says  the value in the register
public record Proposal(UUID id, ParticipantId her, RecordField field, Optional<String> here, String says) {
    /// Returns the field, without any value.
    @Override
    public String toString() {
        return field.code();
    }
}
