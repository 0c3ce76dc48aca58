package org.daybook.retention;

import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.cases.CaseId;

/// One thing that may be due.
///
/// @param kind what
/// @param her  whose
/// @param file which file, for words and files
public record RetentionEntry(RetentionKind kind, ParticipantId her, Optional<CaseId> file) {
    public RetentionEntry {
        if (file.isPresent() != (kind == RetentionKind.WORDS || kind == RetentionKind.FILE)) {
            throw new IllegalArgumentException("words and files are of a file");
        }
    }

    /// Something about her and no file.
    static RetentionEntry of(RetentionKind kind, ParticipantId her) {
        return new RetentionEntry(kind, her, Optional.empty());
    }

    /// As what it is kept longer.
    RetentionEntry kept() {
        return new RetentionEntry(kind.kept(), her, file);
    }
}
