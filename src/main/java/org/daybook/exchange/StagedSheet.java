package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.base.MayOpenTransactions;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.OpenVault;

/// A sheet whose rows are kept in the store.
@MayOpenTransactions(because = "what waits is no record of anybody and is read by whoever chose the file")
final class StagedSheet implements SourceSheet {
    /// No table with a journal is written, so no audit line is named.
    static final UUID NO_LINE = new UUID(0, 0);
    private static final int TOGETHER = 2000;
    /// Usually no more than the first rows are needed.
    private static final int FEW = 100;
    /// In letters, so that the rows of a wide sheet are not kept in memory.
    private static final long MOST_KEPT = 1 << 20;
    private final OpenVault vault;
    private final StagedRowStore store;
    private final int number;
    private final Read read;
    private First kept = First.NONE;

    /// The first rows: every guess looks at them.
    ///
    /// @param most how many were asked for
    private record First(int most, List<SourceRow> rows) {
        static final First NONE = new First(0, List.of());
    }

    /// What was found in the file.
    ///
    /// @param exported whether this program wrote it
    record Read(String file, boolean exported, String name, boolean hidden, Set<ReadingNotice> notices, int rows,
            Optional<TextForm> form) {}

    StagedSheet(OpenVault vault, StagedRowStore store, int number, Read read) {
        this.vault = vault;
        this.store = store;
        this.number = number;
        this.read = read;
    }

    @Override
    public String file() {
        return read.file();
    }

    @Override
    public String name() {
        return read.name();
    }

    @Override
    public boolean hidden() {
        return read.hidden();
    }

    @Override
    public boolean isExported() {
        return read.exported();
    }

    @Override
    public Set<String> notices() {
        return read.notices().stream().map(ReadingNotice::key).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int rowCount() {
        return read.rows();
    }

    @Override
    public Optional<TextForm> form() {
        return read.form();
    }

    @Override
    public List<SourceRow> first(int most) {
        if (most > kept.most()) {
            var first = new ArrayList<SourceRow>();
            vault.look(tx -> store.each(tx, number, new StagedRowStore.Part(0, most), first::add));
            if (first.stream().flatMap(row -> row.cells().stream()).mapToLong(cell -> cell.text().length() + 1)
                    .sum() > MOST_KEPT) {
                return first;
            }
            kept = new First(most, List.copyOf(first));
        }
        return kept.rows().subList(0, Math.min(most, kept.rows().size()));
    }

    @Override
    public void forEachRow(Consumer<SourceRow> row) {
        int before = -1;
        for (int last = 0; last != before;) {
            var part = new StagedRowStore.Part(last, TOGETHER);
            before = last;
            last = vault.look(tx -> store.each(tx, number, part, row));
        }
    }

    @Override
    public void untilEnough(Predicate<SourceRow> enough) {
        var done = new AtomicBoolean();
        int most = FEW;
        int before = -1;
        for (int last = 0; last != before && !done.get(); most = TOGETHER) {
            var part = new StagedRowStore.Part(last, most);
            before = last;
            last = vault.look(tx -> store.each(tx, number, part,
                    row -> done.compareAndSet(false, !done.get() && enough.test(row))));
        }
    }

    @Override
    public void forEachRow(UnitOfWork work, Consumer<SourceRow> row) {
        store.each(work.tx(), number, new StagedRowStore.Part(0, Integer.MAX_VALUE), row);
    }

    @Override
    public void forEachRow(UnitOfWork work, Set<Integer> numbers, Consumer<SourceRow> row) {
        store.some(work.tx(), number, numbers, row);
    }

    @Override
    public Optional<SourceRow> row(int row) {
        var found = new ArrayList<SourceRow>();
        vault.look(tx -> {
            store.some(tx, number, Set.of(row), found::add);
            return true;
        });
        return found.stream().findFirst();
    }

    @Override
    public void correct(int row, Map<Integer, Cell> cells) {
        kept = First.NONE;
        vault.write(NO_LINE, tx -> {
            store.some(tx, number, Set.of(row), before -> store.replace(tx, number, before.with(cells)));
            return true;
        });
    }
}
