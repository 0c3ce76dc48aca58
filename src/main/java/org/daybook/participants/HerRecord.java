package org.daybook.participants;

import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.ui.Place;

/// Her record. Going there opens it, which writes an audit line. It is one place, whichever section is open: unsaved input
/// belongs to the whole record.
///
/// @param id      whose record
/// @param section the open section, by the key of its heading; empty for the overview
public record HerRecord(ParticipantId id, Optional<String> section) implements Place {
    /// Her record, opened at its overview.
    public HerRecord(ParticipantId id) {
        this(id, Optional.empty());
    }

    /// A section of her record.
    ///
    /// @param section the key of its heading
    public HerRecord(ParticipantId id, String section) {
        this(id, Optional.of(section));
    }

    static String written(HerRecord record) {
        return record.id.value() + record.section.map(key -> " " + key).orElse("");
    }

    static HerRecord read(String written) {
        var parts = written.split(" ", 2);
        return new HerRecord(new ParticipantId(UUID.fromString(parts[0])),
                parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HerRecord record && record.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
