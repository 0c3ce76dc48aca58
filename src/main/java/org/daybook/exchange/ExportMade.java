package org.daybook.exchange;

import java.nio.file.Path;
import java.util.Map;

/// What an export put into a file.
///
/// @param file   where it lies
/// @param rows   how many of each kind
/// @param locked how many women are not in it because their records are locked
public record ExportMade(Path file, Map<SheetKind, Integer> rows, int locked) {
    public ExportMade {
        rows = Map.copyOf(rows);
    }
}
