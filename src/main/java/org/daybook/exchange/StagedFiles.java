package org.daybook.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.daybook.base.MayOpenTransactions;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Progress;
import org.daybook.vault.SealedFiles;
import org.daybook.vault.SignInSecret;

/// Reads files from outside with a small program and keeps their rows encrypted in the store, some thousand at a time, so that
/// a file is never in memory as a whole. Rows that were kept when the program ended or the computer was switched off are
/// forgotten when the store opens.
@MayOpenTransactions(because = "rows that wait are no record of anybody; a line for every thousand would bury the trail")
public final class StagedFiles implements SourceFiles {
    private static final int TOGETHER = 2000;
    /// Letters written together at most: a row may have [ReadingLimit#ROW_LETTERS] of them.
    private static final int LETTERS = 1_000_000;
    private static final int THOUSAND = 1000;
    private static final int BUFFER = 1 << 16;

    private final OpenVault vault;
    private final TableProcess reader;
    private final StagedRowStore store = new StagedRowStore();
    private int sheets;

    /// Forgets rows kept since another day. On the write lane's thread.
    public StagedFiles(OpenVault vault) {
        this(vault, new TableProcess());
    }

    StagedFiles(OpenVault vault, TableProcess reader) {
        this.vault = vault;
        this.reader = reader;
        if (vault.look(store::anything)) {
            forget();
        }
    }

    @Override
    public List<SourceSheet> read(List<Path> files, ReadingChoices choices, Progress progress) {
        return staged(() -> {
            var found = new ArrayList<SourceSheet>();
            long of = files.stream().mapToLong(StagedFiles::size).sum();
            long before = 0;
            for (var file : files) {
                if (SealedFiles.is(file)) {
                    throw ReadingRefusal.SEALED.refusal();
                }
                var staging = new Staging(file, before, of, progress);
                reader.read(file, choices.of(file), staging);
                found.addAll(staging.found);
                before += size(file);
                progress.at(before, of);
            }
            return List.copyOf(found);
        });
    }

    /// The decrypted content is trusted no more than the output of the small program: it is checked and counted in the same
    /// way.
    @Override
    public List<SourceSheet> readSealed(Path file, SignInSecret secret, Progress progress) {
        return staged(() -> {
            var staging = new Staging(file, 0, size(file), progress);
            try (var opened = new BufferedInputStream(vault.sealedFiles().open(file, secret), BUFFER)) {
                RowAnswer.hear(opened, staging);
            } catch (IOException e) {
                throw ReadingRefusal.DAMAGED.refusal();
            }
            return List.copyOf(staging.found);
        });
    }

    /// Keeps all of it, or nothing.
    private List<SourceSheet> staged(Supplier<List<SourceSheet>> reading) {
        int first = sheets + 1;
        boolean whole = false;
        try {
            var found = reading.get();
            whole = true;
            return found;
        } finally {
            if (!whole) {
                vault.write(StagedSheet.NO_LINE, tx -> {
                    store.forgetFrom(tx, first);
                    return true;
                });
            }
        }
    }

    @Override
    public void forget() {
        vault.write(StagedSheet.NO_LINE, tx -> {
            store.forget(tx);
            return true;
        });
    }

    private void stage(List<SourceRow> rows) {
        vault.write(StagedSheet.NO_LINE, tx -> {
            store.insert(tx, sheets, rows);
            return true;
        });
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /// Receives the rows of one file.
    private final class Staging implements RowSink {
        private final Path file;
        private final long before;
        private final long of;
        private final Progress progress;
        private final List<SourceSheet> found = new ArrayList<>();
        private final List<SourceRow> waiting = new ArrayList<>();
        private Optional<TextForm> form = Optional.empty();
        private String name = "";
        private boolean hidden;
        private boolean exported;
        private int rows;
        private int letters;

        Staging(Path file, long before, long of, Progress progress) {
            this.file = file;
            this.before = before;
            this.of = of;
            this.progress = progress;
        }

        @Override
        public void form(TextForm how) {
            form = Optional.of(how);
        }

        @Override
        public void sheet(String called, boolean isHidden) {
            name = called;
            hidden = isHidden;
            rows = 0;
            sheets++;
        }

        @Override
        public void row(int number, List<Cell> cells) {
            rows++;
            var row = new SourceRow(number, cells);
            exported |= found.isEmpty() && rows == 1 && ExportedWorkbook.isMark(row);
            waiting.add(row);
            letters += cells.stream().mapToInt(cell -> cell.text().length()).sum();
            if (waiting.size() == TOGETHER || letters >= LETTERS) {
                write();
            }
        }

        private void write() {
            stage(waiting);
            waiting.clear();
            letters = 0;
            progress.at(before, of);
        }

        @Override
        public void end(Set<ReadingNotice> notices) {
            if (!waiting.isEmpty()) {
                write();
            }
            if (rows > 0) {
                found.add(new StagedSheet(vault, store, sheets, new StagedSheet.Read(file.getFileName().toString(),
                        exported, name, hidden, Set.copyOf(notices), rows, form)));
            }
        }

        @Override
        public void at(int thousandths) {
            progress.at(before + size(file) * thousandths / THOUSAND, of);
        }
    }
}
