package org.daybook.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.daybook.base.Refusal;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;

/// Reads files from outside into sheets, which wait encrypted in the store until they are forgotten. On the write
/// lane's thread, outside a passage.
public interface SourceFiles {
    /// Reads files and adds their sheets to those that wait. To know which file was refused, read them one by one.
    ///
    /// @param files    XLSX, XLSM, ODS or CSV
    /// @param choices  how text files are read
    /// @param progress in bytes of the files; may throw a [CancellationException]: then nothing of these files waits
    /// @return the sheets that have something in them, in the files' order
    /// @throws Refusal `exchange.reading-refusal.…`, by what is wrong with a file; nothing of these files waits then
    List<SourceSheet> read(List<Path> files, ReadingChoices choices, Progress progress);

    /// Reads a sealed export of this program, as [#read] does the others. Slow, 0.15 s and as long as it takes to read.
    ///
    /// @param secret its passphrase; the caller closes it
    /// @throws Refusal `vault.refusal.wrong-file-passphrase`, and as [#read] where it was changed; nothing of it waits then
    List<SourceSheet> readSealed(Path file, SignInSecret secret, Progress progress);

    /// Forgets all sheets that wait.
    void forget();
}
