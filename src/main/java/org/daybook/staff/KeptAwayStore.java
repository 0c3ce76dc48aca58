package org.daybook.staff;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;
import org.daybook.vault.Tx;
import org.daybook.vault.WrittenAfter;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `kept_away`.
final class KeptAwayStore {
    /// Returns the women whose files are hidden from a member of staff: those from whom she is kept away, and those hidden from
    /// everybody because a tombstone says that they were erased, until they are erased again or somebody decides that they
    /// stay.
    Set<UUID> from(Tx tx, StaffId who) {
        return Stream.concat(saidOf(tx, who).stream(), Tombstones.pendingAbout(tx, Tombstone.ERASED).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the women whose files were restricted from this member of staff, with the cards that are joined to theirs. What
    /// was set before she left the team and came back under the same sign-in word applies to her as well. Decision 121.
    Set<UUID> saidOf(Tx tx, StaffId who) {
        return Set.copyOf(tx.ask("""
                with said as materialized (
                  select k.participant
                    from staff_member me
                    join staff_member s on s.sign_in_word = me.sign_in_word
                    join kept_away k on k.staff = s.id
                   where me.id = ?)
                select participant
                  from said
                 union
                select f.id
                  from said
                 cross join v_folded f
                 where f.merged_into = said.participant""", row -> row.id(1), who.value()));
    }

    /// Returns who is kept away from her, the longest-serving first.
    List<KeptAway.Kept> of(Tx tx, UUID her) {
        return tx.handle().createQuery("""
                select k.staff, m.initials, k.because, k.said_by, k.since
                  from kept_away k
                  join staff_member m on m.id = k.staff
                 where k.participant = :her
                 order by m.id""").bind("her", her)
                .map(KeptAwayStore::kept).list();
    }

    private static KeptAway.Kept kept(RowView row) {
        return new KeptAway.Kept(new StaffId(id(row, "staff")), text(row, "initials"),
                KeptAway.Because.ofCode(text(row, "because")), KeptAway.SaidBy.ofCode(text(row, "said_by")),
                day(row, "since"));
    }

    /// Returns whether a member of staff is kept away from her, and who recorded it.
    Optional<KeptAway.Recorded> recorded(SubjectWork work, StaffId who) {
        return work.tx().handle().createQuery("""
                select k.staff, m.initials, k.because, k.said_by, k.since, k.recorded_by
                  from kept_away k
                  join staff_member m on m.id = k.staff
                 where k.participant = :her and k.staff = :who""").bind("her", work.her().value())
                .bind("who", who.value()).map(KeptAwayStore::whole).findOne();
    }

    private static KeptAway.Recorded whole(RowView row) {
        return new KeptAway.Recorded(kept(row), new StaffId(id(row, "recorded_by")));
    }

    /// Does the same for the cards that are joined to hers.
    List<KeptAway.Recorded> beside(SubjectWork work, StaffId who) {
        return work.tx().handle().createQuery("""
                select k.staff, m.initials, k.because, k.said_by, k.since, k.recorded_by
                  from kept_away k
                  join staff_member m on m.id = k.staff
                  join v_folded f on f.id = k.participant
                 where f.merged_into = :her and k.staff = :who
                 order by k.participant""").bind("her", work.her().value()).bind("who", who.value())
                .map(KeptAwayStore::whole).list();
    }

    /// Checks whether the same is recorded for one of several cards.
    boolean isAlsoOf(SubjectWork work, Collection<UUID> cards, KeptAway.Recorded recorded) {
        return cards.stream().anyMatch(card -> work.tx().handle().createQuery("""
                select k.staff, m.initials, k.because, k.said_by, k.since, k.recorded_by
                  from kept_away k
                  join staff_member m on m.id = k.staff
                 where k.participant = :card and k.staff = :who""").bind("card", card)
                .bind("who", recorded.kept().who().value()).map(KeptAwayStore::whole).findOne()
                .filter(recorded::equals).isPresent());
    }

    /// Returns the cards that are joined to hers.
    List<UUID> joined(SubjectWork work) {
        return work.tx().ask("""
                select id
                  from v_folded
                 where merged_into = ?""", row -> row.id(1), work.her().value());
    }

    /// Returns who was kept away from her when a row was written and was let in or kept away differently since, in the former
    /// state: taken from the first line of the journal for each after that row. What this passage itself deleted is left out.
    List<KeptAway.Recorded> former(SubjectWork work, WrittenAfter row) {
        return work.tx().handle().createQuery("""
                with line (seq) as (
                  select min(seq)
                    from journal
                   where tab = :tab and row_id = :row and op = 'i'),
                first (seq) as (
                  select min(j.seq)
                    from journal j
                    join line
                   where j.tab = 'kept_away' and j.seq > coalesce(line.seq, 0) and j.audit_id <> :passage
                     and (line.seq is not null or j.op <> 'i')
                   group by j.row_id)
                select j.before ->> 'staff' as staff, m.initials, j.before ->> 'because' as because,
                       j.before ->> 'said_by' as said_by, j.before ->> 'since' as since,
                       j.before ->> 'recorded_by' as recorded_by
                  from first f
                  join journal j on j.seq = f.seq
                  join line l
                  join staff_member m on m.id = j.before ->> 'staff'
                 where j.before ->> 'participant' = :her and (l.seq is not null or j.before ->> 'since' <= :on)""")
                .bind("tab", row.table()).bind("row", row.row().toString()).bind("on", row.on().toString())
                .bind("passage", work.tx().auditLine()).bind("her", work.her().value()).map(KeptAwayStore::whole)
                .list();
    }

    /// Stores a restriction; it replaces an earlier one of the same colleague.
    void put(SubjectWork work, KeptAway.Recorded recorded) {
        var kept = recorded.kept();
        work.tx().handle().createUpdate("""
                insert into kept_away (participant, staff, because, said_by, since, recorded_by)
                values (:her, :staff, :because, :said_by, :since, :recorded_by)
                on conflict (participant, staff) do update
                   set because = excluded.because, said_by = excluded.said_by, since = excluded.since,
                       recorded_by = excluded.recorded_by""").bind("her", work.her().value())
                .bind("staff", kept.who().value())
                .bind("because", kept.because().code()).bind("said_by", kept.saidBy().code())
                .bind("since", kept.since().toString()).bind("recorded_by", recorded.by().value()).execute();
    }

    void delete(SubjectWork work, StaffId who) {
        work.tx().handle().createUpdate("""
                delete from kept_away
                 where participant = :her and staff = :who""").bind("her", work.her().value()).bind("who", who.value())
                .execute();
    }

    void deleteAll(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from kept_away
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    /// Keeps away from one file those who are kept away from another.
    ///
    /// @return who was added
    List<UUID> copy(SubjectWork from, SubjectWork to) {
        return to.tx().handle().createQuery("""
                insert into kept_away (participant, staff, because, said_by, since, recorded_by)
                select :to, staff, because, said_by, since, recorded_by
                  from kept_away
                 where participant = :from
                on conflict (participant, staff) do nothing
                returning staff""").bind("from", from.her().value()).bind("to", to.her().value())
                .map((RowView row) -> id(row, "staff")).list();
    }
}
