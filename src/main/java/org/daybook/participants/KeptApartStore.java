package org.daybook.participants;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `must_not_meet`. Queries for who must not meet use its view, which knows whom a joining lets meet.
final class KeptApartStore {
    private static final RowViewMapper<RecordedPair> PAIR = row -> new RecordedPair(id(row, "one"), id(row, "other"),
            day(row, "since"), new StaffId(id(row, "recorded_by")),
            Optional.of(new RecordedPair.Met(joining(row, "one_met_by"), joining(row, "other_met_by")))
                    .filter(met -> met.one().isPresent() || met.other().isPresent()));

    /// Women kept apart before stay so from the earlier date; the row names who last recorded it. The journal has the times:
    /// recording it again writes a row of its own.
    void say(SubjectWork work, RecordedPair pair) {
        var before = pairs(work).stream().filter(pair::isOfTheSame).findFirst();
        before.ifPresent(one -> delete(work, one));
        put(work, before.map(one -> new RecordedPair(pair.one(), pair.other(), one.since(), pair.by(), pair.met()))
                .orElse(pair));
    }

    void put(SubjectWork work, RecordedPair pair) {
        work.tx().handle().createUpdate("""
                insert into must_not_meet (one, other, since, recorded_by, one_met_by, other_met_by)
                values (:one, :other, :since, :recorded_by, :one_met_by, :other_met_by)
                on conflict (one, other) do update
                   set recorded_by = excluded.recorded_by, one_met_by = excluded.one_met_by,
                       other_met_by = excluded.other_met_by""")
                .bind("one", pair.one()).bind("other", pair.other())
                .bind("since", pair.since().toString()).bind("recorded_by", pair.by().value())
                .bind("one_met_by", pair.met().flatMap(RecordedPair.Met::one).orElse(null))
                .bind("other_met_by", pair.met().flatMap(RecordedPair.Met::other).orElse(null)).execute();
    }

    private static Optional<UUID> joining(RowView row, String column) {
        return maybeText(row, column).map(UUID::fromString);
    }

    void delete(SubjectWork work, RecordedPair pair) {
        work.tx().handle().createUpdate("""
                delete from must_not_meet
                 where one = :one and other = :other""").bind("one", pair.one()).bind("other", pair.other()).execute();
    }

    /// Returns what was recorded for a card, including what is set aside.
    List<RecordedPair> pairs(SubjectWork card) {
        return card.tx().handle().createQuery("""
                select *
                  from must_not_meet
                 where one = :card or other = :card
                 order by one, other""").bind("card", card.her().value()).map(PAIR).list();
    }

    /// Handles the parting of a card from hers: permission for either card to meet someone may not have come from the woman for
    /// whom the restriction was recorded. The restriction applies again, except for permissions given before that card was
    /// joined to hers.
    void parted(SubjectWork her, UUID joining) {
        her.tx().handle().createUpdate("""
                with hers as materialized (
                  select id
                    from card_merge
                   where kept = :her and id >= :joining)
                update must_not_meet
                   set one_met_by = null, other_met_by = null
                 where one_met_by in (select id from hers) or other_met_by in (select id from hers)""")
                .bind("her", her.her().value()).bind("joining", joining).execute();
    }

    /// Returns what was recorded for the two women, on whichever of their cards, including what is set aside.
    List<RecordedPair> pairs(SubjectWork her, ParticipantId other) {
        return her.tx().handle().createQuery("""
                with hers as materialized (
                  select id
                    from participant
                   where id = :her or merged_into = :her),
                theirs as materialized (
                  select id
                    from participant
                   where id = :other or merged_into = :other)
                select *
                  from must_not_meet
                 where one in (select id from hers) and other in (select id from theirs)
                    or one in (select id from theirs) and other in (select id from hers)
                 order by one, other""").bind("her", her.her().value()).bind("other", other.value()).map(PAIR)
                .list();
    }

    void deleteAll(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from must_not_meet
                 where one = :her or other = :her""").bind("her", work.her().value()).execute();
    }

    /// Returns whom she must not meet. What was recorded for a joined card applies to the card that stands for it; two cards of
    /// one woman may have been kept apart before.
    Set<UUID> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                with whose as materialized (
                  select id
                    from participant
                   where id = :her or merged_into = :her),
                met as (
                  select other as id
                    from v_must_not_meet
                   where one in (select id from whose)
                   union
                  select one as id
                    from v_must_not_meet
                   where other in (select id from whose))
                select coalesce(p.merged_into, p.id) as id
                  from met
                  join participant p on p.id = met.id
                 where coalesce(p.merged_into, p.id) <> :her""").bind("her", her.value())
                .map((RowView row) -> id(row, "id")).stream().collect(Collectors.toSet());
    }

    boolean isAnyone(Tx tx) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from v_must_not_meet)""").mapTo(Boolean.class).one();
    }

    /// Returns everyone who must not meet another, with that other, in both directions.
    Map<UUID, Set<UUID>> all(Tx tx) {
        return tx.handle().createQuery("""
                with both as (
                  select one, other
                    from v_must_not_meet
                   union
                  select other, one
                    from v_must_not_meet)
                select coalesce(p.merged_into, p.id) as her, coalesce(o.merged_into, o.id) as not_with
                  from both
                  join participant p on p.id = both.one
                  join participant o on o.id = both.other
                 where coalesce(p.merged_into, p.id) <> coalesce(o.merged_into, o.id)""")
                .map((RowView row) -> Map.entry(id(row, "her"), id(row, "not_with"))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /// Returns whom she must not meet as lines, by card.
    List<PersonRow> rows(UnitOfWork work, ParticipantId her, ParticipantStore people) {
        return of(work.tx(), her).stream().flatMap(other -> people.row(work, new ParticipantId(other)).stream())
                .sorted(Comparator.comparing(row -> row.card().toString())).toList();
    }
}
