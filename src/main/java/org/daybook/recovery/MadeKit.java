package org.daybook.recovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.vault.SignInSecret;

/// A kit while it is being made: on the screen and on paper, and not in force yet. Nobody keeps it; whoever holds it wipes
/// it by [#close()]. Shows nothing of itself when printed by accident.
public final class MadeKit implements AutoCloseable {
    private final RecoveryKit kit;
    private final LocalDate day;
    private final List<KitSheet> sheets;
    private final KitKey key;

    MadeKit(RecoveryKit kit, LocalDate day, List<KitSheet> sheets, KitKey key) {
        this.kit = kit;
        this.day = day;
        this.sheets = List.copyOf(sheets);
        this.key = key;
    }

    /// What the store is given of it. A copy, so that leaving the screen never wipes what the lane is at work with.
    public Taken taken() {
        return new Taken(kit.id(), key.secret());
    }

    /// What the store is given of a kit.
    ///
    /// @param id     the kit
    /// @param secret its word and passphrase
    public record Taken(UUID id, SignInSecret secret) {}

    /// Its number.
    public int number() {
        return kit.number();
    }

    /// One sheet, or three.
    public KitKind kind() {
        return kit.kind();
    }

    /// The day that is printed on it.
    public LocalDate day() {
        return day;
    }

    /// The lines of each sheet, as they are printed.
    public List<List<String>> sheets() {
        var lines = new ArrayList<List<String>>();
        sheets.forEach(sheet -> lines.add(sheet.lines()));
        return lines;
    }

    /// Whether a line typed from the paper is that of a sheet.
    ///
    /// @param sheet from 0
    /// @param line  from 1
    public boolean says(int sheet, int line, String typed) {
        return KitLine.same(sheets.get(sheet).lines().get(line - 1), typed);
    }

    /// Wipes it: it can neither be shown nor put in force afterwards.
    @Override
    public void close() {
        sheets.forEach(KitSheet::close);
        key.close();
    }

    @Override
    public String toString() {
        return "MadeKit";
    }
}
