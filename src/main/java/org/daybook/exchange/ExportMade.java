package org.daybook.exchange;

import java.nio.file.Path;
import java.util.Map;

/// What an export wrote into a file.
///
/// @param file   its path
/// @param rows   how many rows of each kind
/// @param locked how many women are left out because their records are locked
public record ExportMade(Path file, Map<SheetKind, Integer> rows, int locked) {
    public ExportMade {
        rows = Map.copyOf(rows);
    }
}
