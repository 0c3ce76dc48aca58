package org.daybook.staff;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// SQL of the checkpoints. Each carries a MAC over its own fields and the previous checkpoint, under the audit trail's key:
/// with only the rows, nobody can move the beginning of the trail or remove a purge from the history.
final class CheckpointStore {
    private static final String LABEL = "daybook.audit.checkpoint.1";
    private static final byte[] BEFORE_THE_FIRST = new byte[Hmac.LENGTH];

    /// A checkpoint as stored.
    record Row(String id, long upto, String lineMac, String at, String who, String mac) {}

    void insert(Tx tx, Checkpoint checkpoint, byte[] key) {
        var before = inOrder(tx);
        var row = new Row(checkpoint.id().toString(), checkpoint.upto(),
                HexFormat.of().formatHex(checkpoint.lineMac()), checkpoint.at().toString(),
                checkpoint.who().value().toString(), "");
        var mac = mac(key, before.isEmpty() ? BEFORE_THE_FIRST : hex(before.getLast().mac()), row);
        tx.handle().createUpdate("""
                insert into audit_checkpoint (id, upto, line_mac, at, who, mac)
                values (:id, :upto, :line, :at, :who, :mac)""").bind("id", row.id()).bind("upto", row.upto())
                .bind("line", row.lineMac()).bind("at", row.at()).bind("who", row.who())
                .bind("mac", HexFormat.of().formatHex(mac)).execute();
    }

    Optional<Checkpoint> newest(Tx tx) {
        var all = inOrder(tx);
        return all.isEmpty() ? Optional.empty() : Optional.of(checkpoint(all.getLast()));
    }

    /// Returns the first checkpoint that does not fit, as the last line that it claims was purged.
    Optional<Long> firstForged(Tx tx, byte[] key) {
        var before = BEFORE_THE_FIRST;
        for (var row : inOrder(tx)) {
            var found = mac(key, before, row);
            if (!HexFormat.of().formatHex(found).equals(row.mac())) {
                return Optional.of(row.upto());
            }
            before = found;
        }
        return Optional.empty();
    }

    private static List<Row> inOrder(Tx tx) {
        return tx.handle().createQuery("""
                select id, upto, line_mac, at, who, mac
                  from audit_checkpoint
                 order by upto""").map(ConstructorMapper.of(Row.class)).list();
    }

    private static byte[] mac(byte[] key, byte[] before, Row row) {
        return new Hmac(key).text(LABEL).bytes(before).text(row.id()).number(row.upto()).text(row.lineMac())
                .text(row.at()).text(row.who()).result();
    }

    private static Checkpoint checkpoint(Row row) {
        return new Checkpoint(UUID.fromString(row.id()), row.upto(), hex(row.lineMac()), Instant.parse(row.at()),
                new StaffId(UUID.fromString(row.who())));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
