package org.daybook.participants;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.participants.alike.Likeness;
import org.daybook.participants.alike.NameKey;
import org.daybook.participants.alike.Traits;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/// SQL of the tables `name_key` and `known_apart`.
final class NameKeyStore {
    /// One text for each card: ten thousand are read while somebody types, and separate columns take three times as long.
    private static final String CANDIDATE = """
            select p.id || char(31) || coalesce(p.birth_year, '') || char(31) || coalesce(p.birth_month, '')
                   || char(31) || coalesce(p.language, '') || char(31) || coalesce(p.citizenship, '')
                   || char(31) || coalesce(k.key, '') || char(31)
                   || case when k.key is null then p.preferred_name else '' end
            """;

    /// One card to compare with.
    record Candidate(ParticipantId id, Traits traits) {}

    /// A name that still needs its key.
    record Keyless(ParticipantId id, String name) {}

    void put(SubjectWork work, NameKey key) {
        put(work.tx(), work.her(), key);
    }

    /// Makes the key for a name from a former version. It derives from what is stored, so no audit line names her.
    void putMissing(Tx tx, Keyless one, NameKey key) {
        put(tx, one.id(), key);
    }

    private static void put(Tx tx, ParticipantId her, NameKey key) {
        tx.handle().createUpdate("""
                insert into name_key (participant, edition, key)
                values (:her, :edition, :key)
                on conflict (participant) do update
                   set edition = excluded.edition, key = excluded.key""").bind("her", her.value())
                .bind("edition", NameKey.EDITION).bind("key", key.toString()).execute();
    }

    /// Returns the keys of all names by today's rules. Some names may have none yet.
    Map<ParticipantId, NameKey> keys(Tx tx) {
        return tx.handle().createQuery("""
                select participant as id, key
                  from name_key
                 where edition = :edition""").bind("edition", NameKey.EDITION)
                .map((RowView row) -> Map.entry(new ParticipantId(id(row, "id")), NameKey.read(text(row, "key"))))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void remove(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from name_key
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    /// Returns names from former versions that have no key by today's rules yet.
    List<Keyless> keyless(Tx tx, int most) {
        return tx.handle().createQuery("""
                select p.id, p.preferred_name
                  from participant p
                  left join name_key k on k.participant = p.id and k.edition = :edition
                 where p.preferred_name is not null and k.participant is null
                 limit :most""").bind("edition", NameKey.EDITION).bind("most", most)
                .map((RowView row) -> new Keyless(new ParticipantId(id(row, "id")), text(row, "preferred_name")))
                .list();
    }

    /// Returns everyone with a similar name who may have been born in that year or an adjacent one, and perhaps others. If the
    /// year is not known, each name is compared once rather than each woman.
    UnfilteredRows<Candidate> calledNearly(Tx tx, NameKey name, OptionalInt year) {
        if (year.isPresent()) {
            return UnfilteredRows.of(candidates(bornAbout(tx, year.getAsInt())), Candidate::id);
        }
        var called = new ArrayList<>(candidates(called(tx, alike(tx, name))));
        if (!isComplete(tx)) {
            called.addAll(candidates(withoutKey(tx)));
        }
        return UnfilteredRows.of(called, Candidate::id);
    }

    private static List<String> alike(Tx tx, NameKey name) {
        return tx.handle().createQuery("""
                select distinct key
                  from name_key
                 where edition = :edition""").bind("edition", NameKey.EDITION).mapTo(String.class)
                .filter(key -> Likeness.mayBe(name, NameKey.read(key))).list();
    }

    private static Query called(Tx tx, List<String> keys) {
        // A key holds letters, without quotation marks.
        var asked = keys.stream().map(key -> '"' + key + '"').collect(Collectors.joining(",", "[", "]"));
        return tx.handle().createQuery(CANDIDATE + """
                  from name_key k
                  join participant p on p.id = k.participant
                 where k.edition = :edition and k.key in (select value from json_each(:keys))
                   and p.preferred_name is not null and p.merged_into is null""").bind("keys", asked);
    }

    private static Query bornAbout(Tx tx, int year) {
        return tx.handle().createQuery(CANDIDATE + """
                  from participant p
                  left join name_key k on k.participant = p.id and k.edition = :edition
                 where p.preferred_name is not null and p.merged_into is null
                   and (p.birth_year is null or p.birth_year between :year - 1 and :year + 1)""")
                .bind("year", year);
    }

    /// Selects names from a former version.
    private static Query withoutKey(Tx tx) {
        return tx.handle().createQuery(CANDIDATE + """
                  from participant p
                  left join name_key k on k.participant = p.id and k.edition = :edition
                 where p.preferred_name is not null and p.merged_into is null and k.participant is null""");
    }

    private static boolean isComplete(Tx tx) {
        return tx.handle().createQuery("""
                select (select count(*) from participant where preferred_name is not null)
                       <= (select count(*) from name_key where edition = :edition)""")
                .bind("edition", NameKey.EDITION).mapTo(Boolean.class).one();
    }

    private static List<Candidate> candidates(Query query) {
        return query.bind("edition", NameKey.EDITION).mapTo(String.class).map(NameKeyStore::candidate).list();
    }

    private static Candidate candidate(String row) {
        var cells = row.split("\u001f", -1);
        var key = cells[5].isEmpty() ? NameKey.of(cells[6]) : Optional.of(NameKey.read(cells[5]));
        return new Candidate(new ParticipantId(UUID.fromString(cells[0])), new Traits(key, number(cells[1]),
                number(cells[2]), words(cells[3]), words(cells[4])));
    }

    private static OptionalInt number(String cell) {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    private static Optional<String> words(String cell) {
        return Optional.of(cell).filter(some -> !some.isEmpty());
    }

    /// Records that somebody asked and these are two women.
    void apart(SubjectWork her, SubjectWork other) {
        var pair = PersonPair.of(her.her(), other.her());
        her.tx().handle().createUpdate("""
                insert into known_apart (one, other)
                values (:one, :other)
                on conflict do nothing""").bind("one", pair.one()).bind("other", pair.other()).execute();
    }

    /// Returns the women who are known not to be her.
    List<UUID> knownApart(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select other as id
                  from known_apart
                 where one = :her
                 union all
                select one as id
                  from known_apart
                 where other = :her""").bind("her", her.value()).map((RowView row) -> id(row, "id")).list();
    }

    /// Deletes everything about her.
    void forget(SubjectWork work) {
        remove(work);
        work.tx().handle().createUpdate("""
                delete from known_apart
                 where one = :her or other = :her""").bind("her", work.her().value()).execute();
    }
}
