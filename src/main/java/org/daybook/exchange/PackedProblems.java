package org.daybook.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// The problems of an import, in little memory: if a list of attendance comes before the list of its women, each of its rows is
/// one. They are compressed in blocks, and a block is unpacked while it is read. Only added to, by one thread; once nothing is
/// added, it may be read by several.
final class PackedProblems extends AbstractList<RowProblem> implements RandomAccess {
    /// The size from which a block is compressed.
    private static final int BLOCK = 1 << 16;
    private static final ProblemKind[] KINDS = ProblemKind.values();
    private static final ImportField[] FIELDS = ImportField.values();
    private static final SheetKind[] SHEETS = SheetKind.values();

    private final List<SourceSheet> sources = new ArrayList<>();
    private final Map<SourceSheet, Integer> places = new IdentityHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final ByteArrayOutputStream last = new ByteArrayOutputStream();
    /// The number of problems in the blocks before the last.
    private int packed;
    private int size;
    private volatile @Nullable Opened opened;

    /// A compressed block.
    ///
    /// @param end the place after its last problem
    private record Block(int end, byte[] bytes) {}

    /// The problems of one block.
    ///
    /// @param first the place of its first problem
    private record Opened(int first, List<RowProblem> problems) {}

    PackedProblems() {}

    /// @param others the problems with which it begins
    PackedProblems(List<RowProblem> others) {
        addAll(others);
    }

    @Override
    public boolean add(RowProblem problem) {
        write(problem);
        size++;
        modCount++;
        opened = null;
        if (last.size() >= BLOCK) {
            blocks.add(new Block(size, compressed(last.toByteArray())));
            packed = size;
            last.reset();
        }
        return true;
    }

    private void write(RowProblem problem) {
        var cells = problem.more().isEmpty() && problem.cells() instanceof PackedCells same
                ? same.bytes()
                : KeptCells.written(problem.cells(), problem.more()).getBytes(StandardCharsets.UTF_8);
        try (var out = new DataOutputStream(last)) {
            out.writeInt(places.computeIfAbsent(problem.source(), source -> {
                sources.add(source);
                return sources.size() - 1;
            }));
            out.writeInt(problem.row());
            out.writeShort(problem.kind().ordinal());
            out.writeShort(problem.field().map(ImportField::ordinal).orElse(-1));
            out.writeShort(problem.about().map(SheetKind::ordinal).orElse(-1));
            out.writeBoolean(!problem.more().isEmpty());
            out.writeInt(cells.length);
            out.write(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compressed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out)) {
            deflating.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public RowProblem get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        var block = opened;
        if (block == null || index < block.first() || index >= block.first() + block.problems().size()) {
            block = open(index);
            opened = block;
        }
        return block.problems().get(index - block.first());
    }

    private Opened open(int index) {
        if (index >= packed) {
            return new Opened(packed, read(last.toByteArray(), size - packed));
        }
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (index < blocks.get(middle).end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int first = low == 0 ? 0 : blocks.get(low - 1).end();
        var block = blocks.get(low);
        try (var in = new InflaterInputStream(new ByteArrayInputStream(block.bytes()))) {
            return new Opened(first, read(in.readAllBytes(), block.end() - first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<RowProblem> read(byte[] bytes, int count) {
        var found = new ArrayList<RowProblem>(count);
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < count; i++) {
                found.add(read(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private RowProblem read(DataInputStream in) throws IOException {
        var source = sources.get(in.readInt());
        int row = in.readInt();
        var kind = KINDS[in.readShort()];
        int field = in.readShort();
        int about = in.readShort();
        boolean hasMore = in.readBoolean();
        var cells = new PackedCells(in.readNBytes(in.readInt()));
        return new RowProblem(source, row, kind, field < 0 ? Optional.empty() : Optional.of(FIELDS[field]),
                about < 0 ? Optional.empty() : Optional.of(SHEETS[about]), cells,
                hasMore ? KeptCells.readMore(cells.written()) : Map.of());
    }

    @Override
    public int size() {
        return size;
    }
}
