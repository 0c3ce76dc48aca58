package org.daybook.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that somebody chose, with what was read from it.
///
/// @param path    where it lies
/// @param sheets  none where it was refused
/// @param refused the text key of why it was not read
record ChosenFile(Path path, List<SourceSheet> sheets, Optional<String> refused) {
    ChosenFile {
        sheets = List.copyOf(sheets);
    }

    /// Its name without its folder, for the screen.
    String name() {
        return path.getFileName().toString();
    }

    /// Whether it is an encrypted export that nobody has opened yet.
    boolean isSealed() {
        return refused.filter(ReadingRefusal.SEALED.key()::equals).isPresent();
    }

    /// How it was read, where it is a text file.
    Optional<TextForm> form() {
        return sheets.stream().findFirst().flatMap(SourceSheet::form);
    }
}
