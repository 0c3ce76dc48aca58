package org.daybook.participants;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `card_merge` and `merge_moved`, and of the column that joins two cards.
final class CardsJoinedStore {
    private static final RowViewMapper<CardsJoined.Joined> JOINED = row -> new CardsJoined.Joined(id(row, "id"),
            new ParticipantId(id(row, "kept")), new ParticipantId(id(row, "folded")),
            CardNumber.read(text(row, "card")).orElseThrow(), day(row, "on_day"));

    void insert(SubjectWork kept, SubjectWork folded, CardsJoined.Joined joined) {
        kept.tx().handle().createUpdate("""
                insert into card_merge (id, kept, folded, on_day, recorded_by)
                values (:id, :kept, :folded, :on_day, :recorded_by)""").bind("id", joined.id())
                .bind("kept", kept.her().value()).bind("folded", folded.her().value())
                .bind("on_day", joined.on().toString()).bind("recorded_by", kept.who().id().value()).execute();
        into(folded, Optional.of(kept.her()));
    }

    void undo(SubjectWork kept, SubjectWork folded, UUID merge) {
        kept.tx().handle().createUpdate("""
                update card_merge
                   set undone_on = :today
                 where id = :id and kept = :kept and folded = :folded""").bind("today", kept.today().toString())
                .bind("id", merge).bind("kept", kept.her().value()).bind("folded", folded.her().value()).execute();
        into(folded, Optional.empty());
    }

    void into(SubjectWork folded, Optional<ParticipantId> kept) {
        folded.tx().handle().createUpdate("""
                update participant
                   set merged_into = :kept
                 where id = :folded""").bind("kept", kept.map(ParticipantId::value).orElse(null))
                .bind("folded", folded.her().value()).execute();
    }

    /// Returns the cards that are joined to a card now, directly or through another.
    List<ParticipantId> below(Tx tx, ParticipantId card) {
        return tx.handle().createQuery("""
                with recursive below (id) as (
                  select folded
                    from card_merge
                   where kept = :card and undone_on is null
                   union
                  select m.folded
                    from below b
                    join card_merge m on m.kept = b.id
                   where m.undone_on is null)
                select id
                  from below
                 order by id""").bind("card", card.value())
                .map((RowView row) -> new ParticipantId(id(row, "id"))).list();
    }

    void moved(SubjectWork kept, UUID merge, String table, UUID row) {
        kept.tx().handle().createUpdate("""
                insert into merge_moved (merge, tab, row_id)
                values (:merge, :tab, :row)""").bind("merge", merge).bind("tab", table).bind("row", row).execute();
    }

    List<UUID> moved(Tx tx, UUID merge, String table) {
        return tx.handle().createQuery("""
                select row_id
                  from merge_moved
                 where merge = :merge and tab = :tab
                 order by row_id""").bind("merge", merge).bind("tab", table).map((RowView row) -> id(row, "row_id"))
                .list();
    }

    /// Returns the ids of the rows of a card that were not said while it stood for both: those it has from the other cards that
    /// are joined to it now, and what was written when a card was parted from it, which only repeats what was said before.
    Set<UUID> saidElsewhere(Tx tx, CardsJoined.Joined joined) {
        return tx.handle().createQuery("""
                select m.row_id
                  from card_merge c
                  join merge_moved m on m.merge = c.id
                 where c.kept = :kept and c.undone_on is null and c.id <> :merge
                union
                select i.row_id
                  from card_merge c
                  join journal u on u.tab = 'card_merge' and u.row_id = c.id and u.op = 'u'
                  join journal i on i.audit_id = u.audit_id and i.op = 'i'
                 where c.kept = :kept and c.undone_on is not null
                   and i.tab in ('consent_event', 'contact_wish')""").bind("kept", joined.kept().value())
                .bind("merge", joined.id()).map((RowView row) -> id(row, "row_id")).set();
    }

    /// A joining that was undone.
    ///
    /// @param until the site's date on which it was undone
    record Undone(CardsJoined.Joined joined, LocalDate until) {}

    /// Returns the joinings of other cards to a card that were undone, newest first.
    List<Undone> undone(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select m.id, m.kept, m.folded, p.card, m.on_day, m.undone_on
                  from card_merge m
                  join participant p on p.id = m.folded
                 where m.kept = :her and m.undone_on is not null
                 order by m.id desc""").bind("her", her.value())
                .map((RowView row) -> new Undone(JOINED.map(row), day(row, "undone_on"))).list();
    }

    void forgetMoved(SubjectWork kept, UUID merge) {
        kept.tx().handle().createUpdate("""
                delete from merge_moved
                 where merge = :merge""").bind("merge", merge).execute();
    }

    /// Returns the cards that are joined to hers now, newest first.
    List<CardsJoined.Joined> standing(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select m.id, m.kept, m.folded, p.card, m.on_day
                  from card_merge m
                  join participant p on p.id = m.folded
                 where m.kept = :her and m.undone_on is null
                 order by m.id desc""").bind("her", her.value()).map(JOINED).list();
    }

    /// Returns the joining of a card to another, if it is joined.
    Optional<CardsJoined.Joined> standingOf(Tx tx, ParticipantId folded) {
        return tx.handle().createQuery("""
                select m.id, m.kept, m.folded, p.card, m.on_day
                  from card_merge m
                  join participant p on p.id = m.folded
                 where m.folded = :folded and m.undone_on is null""").bind("folded", folded.value()).map(JOINED)
                .findOne();
    }

    /// Returns the card that a card is joined to now, or the card itself if it is not joined.
    ParticipantId standsFor(Tx tx, ParticipantId card) {
        return standingOf(tx, card).map(one -> standsFor(tx, one.kept())).orElse(card);
    }

    /// Returns the newest joining to the card that now stands for the given one; empty if it stands for itself alone.
    Optional<UUID> newest(Tx tx, ParticipantId card) {
        return standing(tx, standsFor(tx, card)).stream().map(CardsJoined.Joined::id).findFirst();
    }

    /// Checks whether the joinings by which two may meet have not been undone.
    boolean isStanding(Tx tx, RecordedPair pair) {
        return pair.met().stream().flatMap(met -> Stream.concat(met.one().stream(), met.other().stream()))
                .allMatch(joining -> tx.ask("select undone_on is null from card_merge where id = ?",
                        row -> row.number(1) == 1, joining).equals(List.of(true)));
    }

    boolean isJoined(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from participant
                                where id = :her and merged_into is not null)""").bind("her", her.value())
                .mapTo(Boolean.class).one();
    }

    void forgetRow(SubjectWork work, UUID row) {
        work.tx().handle().createUpdate("""
                delete from merge_moved
                 where row_id = :row""").bind("row", row).execute();
    }

    /// Deletes every trace that her card was joined to another, or another to hers.
    void forget(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from merge_moved
                 where merge in (select id
                                   from card_merge
                                  where kept = :her or folded = :her)""").bind("her", work.her().value()).execute();
        work.tx().handle().createUpdate("""
                delete from card_merge
                 where kept = :her or folded = :her""").bind("her", work.her().value()).execute();
    }
}
