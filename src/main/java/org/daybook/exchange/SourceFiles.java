package org.daybook.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.daybook.base.Refusal;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;

/// Reads files from outside into sheets, which are kept encrypted in the store until they are forgotten. On the write lane's
/// thread, outside a passage.
public interface SourceFiles {
    /// Reads files and adds their sheets to those kept. To know which file was refused, read them one by one.
    ///
    /// @param files    XLSX, XLSM, ODS or CSV
    /// @param choices  how text files are read
    /// @param progress in bytes of the files; may throw a [CancellationException]: then nothing of these files is kept
    /// @return the sheets that are not empty, in the files' order
    /// @throws Refusal `exchange.reading-refusal.…`, by what is wrong with a file; nothing of these files is kept then
    List<SourceSheet> read(List<Path> files, ReadingChoices choices, Progress progress);

    /// Reads an encrypted export of this program, as [#read] does for the others. Slow, 0.15 s plus the time for reading.
    ///
    /// @param secret its passphrase; closed by the caller
    /// @throws Refusal `vault.refusal.wrong-file-passphrase`, and as [#read] if the file was altered; nothing of it is kept
    ///         then
    List<SourceSheet> readSealed(Path file, SignInSecret secret, Progress progress);

    /// Forgets all sheets that are kept.
    void forget();
}
