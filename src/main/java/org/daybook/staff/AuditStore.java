package org.daybook.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.daybook.vault.Secret;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// The audit trail's SQL and its chain: each line carries HMAC-SHA256 (RFC 2104) over the line before and every field
/// of its own, length-prefixed, under a random key that is a row of the encrypted store. A removed, altered or
/// re-ordered line breaks the chain; a cut tail is noticed only beside a copy that remembers a newer head.
final class AuditStore {
    private static final byte[] BEFORE_THE_FIRST = new byte[32];

    /// A line as stored.
    record Row(long seq, String id, String at, String computer, String who, String act, String outcome, String subjects,
            byte[] mac) {}

    private record Head(long seq, byte[] mac) {}

    void append(Tx tx, AuditLine line) {
        var head = head(tx).orElse(new Head(0, BEFORE_THE_FIRST));
        var row = row(head.seq() + 1, line);
        insert(tx, row, chained(tx.secret(Secret.AUDIT), head.mac(), row));
    }

    private static Row row(long seq, AuditLine line) {
        var subjects = line.subjects().stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
        return new Row(seq, line.id().toString(), line.at().toString(), line.computer(), line.who().value().toString(),
                line.act().code(), line.outcome().code(), subjects, BEFORE_THE_FIRST);
    }

    private static Optional<Head> head(Tx tx) {
        return tx.handle().createQuery("""
                select seq, mac
                  from audit
                 order by seq desc
                 limit 1""").map(ConstructorMapper.of(Head.class)).findOne();
    }

    private static void insert(Tx tx, Row row, byte[] mac) {
        tx.handle().createUpdate("""
                insert into audit (id, seq, at, computer, who, act, outcome, subjects, mac)
                values (:id, :seq, :at, :computer, :who, :act, :outcome, :subjects, :mac)""").bind("id", row.id())
                .bind("seq", row.seq()).bind("at", row.at()).bind("computer", row.computer()).bind("who", row.who())
                .bind("act", row.act()).bind("outcome", row.outcome()).bind("subjects", row.subjects()).bind("mac", mac)
                .execute();
    }

    /// The number of the first line that does not fit its chain; empty when all do.
    Optional<Long> firstBrokenLine(Tx tx) {
        var key = tx.secret(Secret.AUDIT);
        var before = BEFORE_THE_FIRST;
        long expected = 1;
        try (var rows = allInOrder(tx).stream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                var mac = chained(key, before, row);
                if (row.seq() != expected || !MessageDigest.isEqual(mac, row.mac())) {
                    return Optional.of(expected);
                }
                before = mac;
                expected++;
            }
        }
        return Optional.empty();
    }

    /// The newest lines, newest first.
    List<Row> newest(Tx tx, int most) {
        return tx.handle().createQuery("""
                select seq, id, at, computer, who, act, outcome, subjects, mac
                  from audit
                 order by seq desc
                 limit :most""").bind("most", most).map(ConstructorMapper.of(Row.class)).list();
    }

    private static org.jdbi.v3.core.result.ResultIterable<Row> allInOrder(Tx tx) {
        return tx.handle().createQuery("""
                select seq, id, at, computer, who, act, outcome, subjects, mac
                  from audit
                 order by seq""").map(ConstructorMapper.of(Row.class));
    }

    private static byte[] chained(byte[] key, byte[] before, Row row) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(before);
            return mac.doFinal(fields(row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java", e);
        }
    }

    private static byte[] fields(Row row) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(row.seq());
            for (var field : List.of(row.id(), row.at(), row.computer(), row.who(), row.act(), row.outcome(),
                    row.subjects())) {
                var encoded = field.getBytes(UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
