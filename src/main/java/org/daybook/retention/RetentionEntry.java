package org.daybook.retention;

import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.cases.CaseId;

/// Something that may be due.
///
/// @param kind its kind
/// @param her  the woman
/// @param file the file, for words and files
public record RetentionEntry(RetentionKind kind, ParticipantId her, Optional<CaseId> file) {
    public RetentionEntry {
        if (file.isPresent() != (kind == RetentionKind.WORDS || kind == RetentionKind.FILE)) {
            throw new IllegalArgumentException("words and files are of a file");
        }
    }

    /// Returns an entry about her without a file.
    static RetentionEntry of(RetentionKind kind, ParticipantId her) {
        return new RetentionEntry(kind, her, Optional.empty());
    }

    /// Returns the entry under which it is kept longer.
    RetentionEntry kept() {
        return new RetentionEntry(kind.kept(), her, file);
    }
}
