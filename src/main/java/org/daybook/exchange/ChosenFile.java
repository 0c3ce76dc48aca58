package org.daybook.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that was chosen, with what was read from it.
///
/// @param path    its path
/// @param sheets  its sheets; none if it was refused
/// @param refused the text key of the reason why it was not read
record ChosenFile(Path path, List<SourceSheet> sheets, Optional<String> refused) {
    ChosenFile {
        sheets = List.copyOf(sheets);
    }

    /// Returns its name without its folder, for the screen.
    String name() {
        return path.getFileName().toString();
    }

    /// Checks whether it is an encrypted export that has not been opened yet.
    boolean isSealed() {
        return refused.filter(ReadingRefusal.SEALED.key()::equals).isPresent();
    }

    /// Returns how it was read, if it is a text file.
    Optional<TextForm> form() {
        return sheets.stream().findFirst().flatMap(SourceSheet::form);
    }
}
