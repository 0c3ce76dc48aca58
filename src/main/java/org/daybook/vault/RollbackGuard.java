package org.daybook.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Remembers, outside the stores, the position of each. A store that was replaced by an older copy looks complete by itself;
/// that is noticed only while such a memory survives. Contains ids and numbers, one line per store. Anyone who can write the
/// file can also delete it, so a warning from it is trusted, but the absence of one proves nothing.
public final class RollbackGuard {
    private static final Pattern LINE = Pattern
            .compile("([0-9a-f-]{36}) ([1-9][0-9]{0,17}) ([0-9]{1,18}) ([0-9a-f]{64})");
    private static final int MOST = 200;
    private static final int MAX_BYTES = 1 << 16;
    private final Optional<Path> file;
    private final boolean writes;

    private RollbackGuard(Optional<Path> file, boolean writes) {
        this.file = file;
        this.writes = writes;
    }

    /// Returns the memory in the folder of this user's settings, which need not exist.
    public static RollbackGuard in(Path folder) {
        return new RollbackGuard(Optional.of(folder.resolve("heads")), true);
    }

    /// Returns the same for comparing only: nothing is remembered or forgotten.
    public static RollbackGuard onlyReadIn(Path folder) {
        return new RollbackGuard(Optional.of(folder.resolve("heads")), false);
    }

    /// Returns a memory that keeps nothing, for invented stores.
    public static RollbackGuard forgetful() {
        return new RollbackGuard(Optional.empty(), false);
    }

    /// Returns the folder of this memory, if it keeps anything and exists already.
    public Optional<Path> folder() {
        return file.map(known -> known.toAbsolutePath().getParent()).filter(Files::isDirectory);
    }

    /// Returns a store's position when it was last seen; empty if it is unknown or the memory is lost.
    public Optional<StorePosition> remembered(UUID store) {
        return Optional.ofNullable(read().get(store.toString()));
    }

    /// Remembers a position. A memory that cannot be written is not worth an error in the morning.
    public void remember(UUID store, StorePosition head) {
        write(store, Optional.of(head));
    }

    /// Forgets a store that was destroyed.
    public void forget(UUID store) {
        write(store, Optional.empty());
    }

    private void write(UUID store, Optional<StorePosition> head) {
        if (file.isEmpty() || !writes) {
            return;
        }
        var heads = read();
        heads.remove(store.toString());
        head.ifPresent(newest -> heads.put(store.toString(), newest));
        while (heads.size() > MOST) {
            heads.remove(heads.keySet().iterator().next());
        }
        var text = new StringBuilder();
        heads.forEach((id, one) -> text.append(id).append(' ').append(one.epoch()).append(' ').append(one.seq())
                .append(' ').append(HexFormat.of().formatHex(one.mac())).append('\n'));
        try {
            Files.createDirectories(file.get().toAbsolutePath().getParent());
            Durable.replace(file.get(), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Read-only or full: the older memory stays, and an older position never causes a false warning.
        }
    }

    /// Returns what can be read of it, the longest unseen first.
    private Map<String, StorePosition> read() {
        var heads = new LinkedHashMap<String, StorePosition>();
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return heads;
        }
        try (var in = Files.newInputStream(file.get())) {
            var text = new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
            text.lines().map(LINE::matcher).filter(line -> line.matches())
                    .forEach(line -> heads.put(line.group(1), new StorePosition(Long.parseLong(line.group(2)),
                            Long.parseLong(line.group(3)), HexFormat.of().parseHex(line.group(4)))));
        } catch (IOException e) {
            // Unreadable counts as lost.
        }
        return heads;
    }
}
