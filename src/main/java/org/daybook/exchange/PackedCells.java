package org.daybook.exchange;

import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The cells of a problem, read from their written form when they are first needed: most problems are only counted.
final class PackedCells extends AbstractMap<ImportField, String> {
    private final byte[] bytes;
    private volatile @Nullable Map<ImportField, String> cells;

    /// @param bytes the text that [KeptCells#written] returned, as UTF-8
    PackedCells(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Returns the written form, as UTF-8.
    byte[] bytes() {
        return bytes;
    }

    /// Returns the written form.
    String written() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Map<ImportField, String> cells() {
        var known = cells;
        if (known == null) {
            // Smaller than the map that was read, which has a place for every field.
            known = Map.copyOf(KeptCells.read(written()));
            cells = known;
        }
        return known;
    }

    @Override
    public Set<Entry<ImportField, String>> entrySet() {
        return cells().entrySet();
    }

    @Override
    public @Nullable String get(@Nullable Object field) {
        return cells().get(field);
    }

    @Override
    public boolean containsKey(@Nullable Object field) {
        return cells().containsKey(field);
    }
}
