package org.daybook.recovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.vault.SignInSecret;

/// A kit while it is being made: on the screen and on paper, and not yet in force. It is not stored; its owner wipes it with
/// [#close()]. Its string form reveals nothing.
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

    /// Returns the part that the store receives. It is a copy, so that leaving the screen never wipes what the lane is using.
    public Taken taken() {
        return new Taken(kit.id(), key.secret());
    }

    /// The part of a kit that the store receives.
    ///
    /// @param id     the kit
    /// @param secret its sign-in word and passphrase
    public record Taken(UUID id, SignInSecret secret) {}

    /// Returns its number.
    public int number() {
        return kit.number();
    }

    /// Returns whether it is one sheet or three.
    public KitKind kind() {
        return kit.kind();
    }

    /// Returns the day printed on it.
    public LocalDate day() {
        return day;
    }

    /// Returns the lines of each sheet as printed.
    public List<List<String>> sheets() {
        var lines = new ArrayList<List<String>>();
        sheets.forEach(sheet -> lines.add(sheet.lines()));
        return lines;
    }

    /// Checks whether a line typed from the paper is the line of a sheet.
    ///
    /// @param sheet from 0
    /// @param line  from 1
    public boolean says(int sheet, int line, String typed) {
        return KitLine.same(sheets.get(sheet).lines().get(line - 1), typed);
    }

    /// Wipes it: afterwards it can neither be shown nor put in force.
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
