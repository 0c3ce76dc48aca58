package org.daybook.staff;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.vault.Secret;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.result.ResultIterable;

/// The audit trail's SQL and its chain. Each line carries HMAC-SHA256 (RFC 2104) over the previous line and every field of its
/// own, length-prefixed, under a random key that is a row of the encrypted store. A removed, altered or reordered line breaks
/// the chain; a truncated tail is noticed only by comparison with a copy that has a newer head. Old lines may be purged: the
/// chain then begins at the newest [Checkpoint].
final class AuditStore {
    private static final String REASON = "daybook.audit.reason.1";
    private static final byte[] BEFORE_THE_FIRST = new byte[Hmac.LENGTH];

    /// A line as stored.
    record Row(long seq, String id, String at, String computer, String who, String act, String outcome, String subjects,
            Optional<String> detail, byte[] mac) {
        /// Returns the same row to be shown, naming only these subjects.
        Row about(Set<UUID> others) {
            return new Row(seq, id, at, computer, who, act, outcome,
                    others.stream().map(UUID::toString).sorted().collect(Collectors.joining(" ")), detail, mac);
        }
    }

    private record Head(long seq, byte[] mac) {}

    private final CheckpointStore checkpoints = new CheckpointStore();

    void append(Tx tx, AuditLine line) {
        var head = head(tx).orElse(new Head(0, BEFORE_THE_FIRST));
        var row = row(head.seq() + 1, line);
        insert(tx, row, withKey(tx, key -> chained(new Hmac(key), head.mac(), row)));
    }

    /// Returns the digest that the audit line holds for words that must not be in it themselves.
    String digest(Tx tx, Reason reason) {
        return HexFormat.of()
                .formatHex(withKey(tx, key -> new Hmac(key).text(REASON).text(reason.words()).result()));
    }

    private static Row row(long seq, AuditLine line) {
        var subjects = line.subjects().stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
        return new Row(seq, line.id().toString(), line.at().toString(), line.computer(), line.who().value().toString(),
                line.act().code(), line.outcome().code(), subjects, line.detail(), BEFORE_THE_FIRST);
    }

    private static Optional<Head> head(Tx tx) {
        return tx.ask("""
                select seq, mac
                  from audit
                 order by seq desc
                 limit 1""", row -> new Head(row.number(1), row.bytes(2))).stream().findFirst();
    }

    private static void insert(Tx tx, Row row, byte[] mac) {
        tx.change("""
                insert into audit (id, seq, at, computer, who, act, outcome, subjects, detail, mac)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", row.id(), row.seq(), row.at(), row.computer(), row.who(),
                row.act(), row.outcome(), row.subjects(), row.detail().orElse(null), mac);
    }

    /// Returns the number of the first line that does not fit its chain, which begins with the first line ever or at the newest
    /// checkpoint; empty if all fit. A forged checkpoint is reported as the last line that it claims was purged.
    Optional<Long> firstBrokenLine(Tx tx) {
        return withKey(tx, key -> {
            var forged = checkpoints.firstForged(tx, key);
            return forged.isPresent() ? forged : firstBrokenLine(tx, key);
        });
    }

    private Optional<Long> firstBrokenLine(Tx tx, byte[] key) {
        var start = checkpoints.newest(tx);
        var mac = new Hmac(key);
        var before = start.map(Checkpoint::lineMac).orElse(BEFORE_THE_FIRST);
        long expected = start.map(Checkpoint::upto).orElse(0L) + 1;
        try (var rows = allInOrder(tx).stream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                var found = chained(mac, before, row);
                if (row.seq() != expected || !Hmac.same(found, row.mac())) {
                    return Optional.of(expected);
                }
                before = found;
                expected++;
            }
        }
        return Optional.empty();
    }

    /// Permanently removes lines, with the journal's lines that belong to them and their reviews by colleagues. The newest line
    /// always stays.
    ///
    /// @param before lines older than this, a UTC date and time as text
    /// @return the last line removed, or empty if none is old enough
    Optional<Row> purge(Tx tx, String before) {
        var last = tx.handle().createQuery("""
                select seq, id, at, computer, who, act, outcome, subjects, detail, mac
                  from audit
                 where seq < (select min(kept.seq)
                                from audit kept
                               where kept.at >= :before
                                  or kept.seq = (select max(seq) from audit)
                                  or kept.id in (select audit_id from review
                                                  where verdict is null and ended_at is null))
                 order by seq desc
                 limit 1""").bind("before", before).map(ConstructorMapper.of(Row.class)).findOne();
        last.ifPresent(row -> delete(tx, row.seq()));
        return last;
    }

    private static void delete(Tx tx, long upto) {
        for (var sql : List.of("""
                delete from review
                 where audit_id in (select id from audit where seq <= :upto)""", """
                delete from journal
                 where audit_id in (select id from audit where seq <= :upto)""", """
                delete from audit
                 where seq <= :upto""")) {
            tx.handle().createUpdate(sql).bind("upto", upto).execute();
        }
    }

    /// Stores where the chain begins from now on.
    void begin(Tx tx, Checkpoint checkpoint) {
        withKey(tx, key -> {
            checkpoints.insert(tx, checkpoint, key);
            return true;
        });
    }

    /// Returns the newest lines, newest first.
    List<Row> newest(Tx tx, int most) {
        return find(tx, TrailFilter.EVERYTHING.most(most));
    }

    /// Returns the lines that match a filter, newest first.
    List<Row> find(Tx tx, TrailFilter filter) {
        return tx.handle().createQuery("""
                select seq, id, at, computer, who, act, outcome, subjects, detail, mac
                  from audit
                 where seq < :below
                   and (:who is null or who = :who)
                   and (:subject is null or instr(subjects, :subject) > 0)
                   and (:from is null or at >= :from)
                   and (:until is null or at < :until)
                 order by seq desc
                 limit :most""").bind("below", filter.below())
                .bind("who", filter.who().map(who -> who.value().toString()).orElse(null))
                .bind("subject", filter.subject().map(UUID::toString).orElse(null))
                .bind("from", filter.from().orElse(null)).bind("until", filter.until().orElse(null))
                .bind("most", filter.most()).map(ConstructorMapper.of(Row.class)).list();
    }

    /// Returns how often somebody did something since a moment, a UTC date and time as text.
    int count(Tx tx, StaffId who, Permission act, String since) {
        return tx.handle().createQuery("""
                select count(*)
                  from audit
                 where who = :who and act = :act and at > :since""").bind("who", who.value())
                .bind("act", act.code()).bind("since", since).mapTo(Integer.class).one();
    }

    Optional<Row> byId(Tx tx, UUID id) {
        return tx.handle().createQuery("""
                select seq, id, at, computer, who, act, outcome, subjects, detail, mac
                  from audit
                 where id = :id""").bind("id", id).map(ConstructorMapper.of(Row.class)).findOne();
    }

    private static ResultIterable<Row> allInOrder(Tx tx) {
        return tx.handle().createQuery("""
                select seq, id, at, computer, who, act, outcome, subjects, detail, mac
                  from audit
                 order by seq""").map(ConstructorMapper.of(Row.class));
    }

    /// A line without detail is chained as lines were before details existed.
    private static byte[] chained(Hmac mac, byte[] before, Row row) {
        mac.bytes(before).number(row.seq()).text(row.id()).text(row.at()).text(row.computer()).text(row.who())
                .text(row.act()).text(row.outcome()).text(row.subjects());
        row.detail().ifPresent(mac::text);
        return mac.result();
    }

    private static <T> T withKey(Tx tx, Function<byte[], T> use) {
        var key = tx.secret(Secret.AUDIT);
        try {
            return use.apply(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
