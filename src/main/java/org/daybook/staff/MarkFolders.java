package org.daybook.staff;

import static org.daybook.staff.Permission.SEE_SITE;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.daybook.vault.Tombstones;

/// The folders that hold the tombstones, which keep a restore from undoing what was done since: with the store, with the
/// settings of the computer, and where backups go. Used on the write lane's thread, outside a passage.
public final class MarkFolders {
    private final Gate gate;
    private final Tombstones marks;
    private final Supplier<List<Path>> folders;

    /// @param gate    the way to the store
    /// @param marks   those of the store
    /// @param folders where they are kept now
    public MarkFolders(Gate gate, Tombstones marks, Supplier<List<Path>> folders) {
        this.gate = gate;
        this.marks = marks;
        this.folders = folders;
    }

    /// Returns the folders.
    public List<Path> all() {
        return folders.get();
    }

    /// Writes the tombstones into each folder in which one is missing.
    public void leave() {
        var all = all();
        gate.look(SEE_SITE, work -> all.stream().filter(folder -> marks.leaveIn(folder, work.tx())).count());
    }
}
