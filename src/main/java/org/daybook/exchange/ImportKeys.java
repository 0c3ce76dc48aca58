package org.daybook.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// The keys by which registers identify people and things, including those of earlier imports. Inside the import's passage.
final class ImportKeys implements AutoCloseable {
    private final RegisterKeys hashes;
    private final String register;
    private final ImportId id;
    private final Map<UUID, Optional<ParticipantId>> known;
    private final BulkInsert rows;

    /// @param women the insert of women, who are written before their keys
    ImportKeys(UnitOfWork work, ImportId id, String register, BulkInsert women) {
        this.id = id;
        this.register = register;
        hashes = new RegisterKeys(work.tx());
        known = new HashMap<>(new ImportStore().keys(work.tx()));
        rows = new BulkInsert(work.tx(), "import_key", List.of("id", "import", "participant"), women);
    }

    /// Returns the key of something in this register.
    UUID of(String what, Object... texts) {
        return hashes.of(Stream.concat(Stream.of(what, register), Stream.of(texts)).toArray());
    }

    boolean knows(UUID key) {
        return known.containsKey(key);
    }

    /// Checks whether the key belonged to somebody whose record was deleted since. Not for keys that are about nobody.
    boolean isOfDeleted(UUID key) {
        return knows(key) && whose(key).isEmpty();
    }

    Optional<ParticipantId> whose(UUID key) {
        return known.getOrDefault(key, Optional.empty());
    }

    void add(UUID key, Optional<ParticipantId> her) {
        known.put(key, her);
        rows.row(key, id.value(), her.map(ParticipantId::value).orElse(null));
    }

    @Override
    public void close() {
        rows.close();
    }
}
