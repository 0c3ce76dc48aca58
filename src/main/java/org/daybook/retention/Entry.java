package org.daybook.retention;

import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.cases.CaseId;

/// One thing that may be due.
///
/// @param kind what
/// @param her  whose
/// @param file which file, for words and files
public record Entry(Kind kind, ParticipantId her, Optional<CaseId> file) {
    public Entry {
        if (file.isPresent() != (kind == Kind.WORDS || kind == Kind.FILE)) {
            throw new IllegalArgumentException("words and files are of a file");
        }
    }

    /// Something about her and no file.
    static Entry of(Kind kind, ParticipantId her) {
        return new Entry(kind, her, Optional.empty());
    }

    /// As what it is kept longer.
    Entry kept() {
        return new Entry(kind.kept(), her, file);
    }
}
