package org.daybook.sessions;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.paths.AttendedShare;
import org.daybook.paths.Enrolment;
import org.daybook.paths.Path;
import org.daybook.sessions.FrozenQuarters.Written;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `attendance`.
final class AttendanceStore {
    /// A mark to write.
    record Mark(UUID id, SessionId session, Seat.Kind kind, Written written) {}

    /// Marks her here if she is not marked yet.
    void mark(SubjectWork work, Mark mark) {
        work.tx().change("""
                insert into attendance (id, session, participant, number, seat, marked_at)
                values (?, ?, ?, ?, ?, ?)""", mark.id(), mark.session().value(), work.her().value(),
                mark.written().number(), mark.kind().code(), mark.written().at());
    }

    /// Returns those of several women who are marked, regardless of who is asking.
    Set<ParticipantId> marked(Tx tx, SessionId session, Collection<ParticipantId> them) {
        return Set.copyOf(tx.ask("""
                select a.participant
                  from json_each(?) one
                  join attendance a on a.session = ? and a.participant = one.value""",
                row -> new ParticipantId(row.id(1)), RowColumns.listed(them), session.value()));
    }

    /// Returns when her mark was written, if she has one.
    Optional<Written> written(SubjectWork work, SessionId session) {
        return work.tx().handle().createQuery("""
                select number, marked_at
                  from attendance
                 where session = :session and participant = :her""").bind("session", session.value())
                .bind("her", work.her().value())
                .map((RowView row) -> WrittenRows.of(row, "marked_at"))
                .findOne();
    }

    int unmark(SubjectWork work, SessionId session) {
        return work.tx().handle().createUpdate("""
                delete from attendance
                 where session = :session and participant = :her""").bind("session", session.value())
                .bind("her", work.her().value()).execute();
    }

    /// Returns who is marked and how she came to be on the sheet, in the order of the marks.
    Map<ParticipantId, Seat.Kind> marked(Tx tx, SessionId session) {
        return tx.handle().createQuery("""
                select participant, seat
                  from attendance
                 where session = :session and participant not in (select id from v_folded)
                 order by number""").bind("session", session.value())
                .map((RowView row) -> Map.entry(new ParticipantId(id(row, "participant")),
                        text(row, "seat").equals("walk-in") ? Seat.Kind.WALK_IN : Seat.Kind.ENROLLED))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a,
                        LinkedHashMap::new));
    }

    Set<ParticipantId> whoCame(Tx tx, SessionId session) {
        return marked(tx, session).keySet();
    }

    /// Returns the day on which each of the given women came last.
    Map<ParticipantId, LocalDate> lastCame(Tx tx, List<ParticipantId> them) {
        var days = new HashMap<ParticipantId, LocalDate>();
        them.forEach(her -> tx.handle().createQuery("""
                select max(s.on_day) as day
                  from attendance a
                  join session s on s.id = a.session
                 where a.participant = :her""").bind("her", her.value())
                .map((RowView row) -> maybeDay(row, "day")).one().ifPresent(day -> days.put(her, day)));
        return days;
    }

    /// Lists the newest session first, each with all its women in one text: the first session that names a woman is her last.
    /// Grouping every mark by woman would make SQLite sort all of them, which takes three times as long.
    Map<ParticipantId, LocalDate> lastSeen(Tx tx) {
        var newest = new HashMap<String, LocalDate>();
        tx.handle().createQuery("""
                select s.on_day as day,
                       (select group_concat(a.participant)
                          from attendance a
                         where a.session = s.id) as them
                  from session s
                 order by s.on_day desc""")
                .map((RowView row) -> maybeText(row, "them").map(them -> Map.entry(them.split(","), day(row, "day"))))
                .forEach(session -> session.ifPresent(came -> {
                    for (var her : came.getKey()) {
                        newest.putIfAbsent(her, came.getValue());
                    }
                }));
        newest.keySet().removeAll(tx.handle().createQuery("select id from v_folded").mapTo(String.class).set());
        return newest.entrySet().stream().collect(
                Collectors.toMap(her -> new ParticipantId(UUID.fromString(her.getKey())), Map.Entry::getValue));
    }

    /// Returns how often each of the given women came; a woman who never came is absent.
    Map<ParticipantId, Integer> visits(Tx tx, Set<ParticipantId> them) {
        return tx.ask("""
                select a.participant, count(*)
                  from json_each(?) one
                 cross join attendance a on a.participant = one.value
                 where a.participant not in (select id from v_folded)
                 group by a.participant""",
                row -> Map.entry(new ParticipantId(row.id(1)), Math.toIntExact(row.number(2))), RowColumns.listed(them))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int peopleBetween(Tx tx, LocalDate first, LocalDate last) {
        return tx.handle().createQuery("""
                select count(distinct a.participant)
                  from session s
                  join attendance a on a.session = s.id
                 where s.on_day between :first and :last
                   and a.participant not in (select id from v_folded)""").bind("first", first.toString())
                .bind("last", last.toString()).mapTo(Integer.class).one();
    }

    int heldBetween(Tx tx, LocalDate first, LocalDate last) {
        return tx.handle().createQuery("""
                select count(*)
                  from v_session
                 where held = 1 and on_day between :first and :last""").bind("first", first.toString())
                .bind("last", last.toString()).mapTo(Integer.class).one();
    }

    int cardsBetween(Tx tx, LocalDate first, LocalDate last) {
        return tx.handle().createQuery("""
                select count(*)
                  from v_participant
                 where welcomed_on between :first and :last""").bind("first", first.toString())
                .bind("last", last.toString()).mapTo(Integer.class).one();
    }

    /// Returns the women on the path who are not paused and came to none of its sessions held in a span of days, although at
    /// least two sessions meant for them were held while they were on the path and not away. A session held for one woman alone
    /// is between her and its leader and does not count. `cross join` tells SQLite to keep this order; otherwise it reads every
    /// mark ever made.
    UnfilteredRows<ParticipantId> missing(Tx tx, Path path, LocalDate first, LocalDate last) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                with held as materialized (
                  select id, on_day, path_group
                    from v_session
                   where path = :path and held = 1 and for_whom <> 'one' and on_day between :first and :last),
                came as materialized (
                  select distinct a.participant
                    from held
                   cross join attendance a on a.session = held.id)
                select e.participant
                  from v_enrolment e
                 where e.path = :path and e.ended_on is null
                   and not exists (select 1 from v_pause p where p.enrolment = e.id and p.back_on is null)
                   and e.participant not in (select participant from came)
                   and (select count(*)
                          from held
                         where held.on_day >= e.started_on
                           and (held.path_group is null or held.path_group = e.path_group
                                and held.on_day >= coalesce((select g.on_day
                                                               from v_came_into_group g
                                                              where g.enrolment = e.id), e.started_on))
                           and not exists (select 1
                                             from v_pause p
                                            where p.enrolment = e.id and p.from_day <= held.on_day
                                              and p.back_on > held.on_day)) >= 2
                 order by e.started_on, e.participant""").bind("path", path.code()).bind("first", first.toString())
                .bind("last", last.toString()).map((RowView row) -> new ParticipantId(id(row, "participant"))).list(),
                her -> her);
    }

    /// Returns how many of the sessions held on her path she attended. Sessions count if they were held for everyone, for her
    /// group or for her alone while she was on the path and not paused. Of her group's sessions, those since she joined it
    /// count, and those before that she attended. Each of the three kinds has its own index; the plus tells SQLite not to use
    /// the index of that column.
    AttendedShare.Share share(Tx tx, Enrolment enrolment, LocalDate until) {
        return tx.handle().createQuery("""
                with hers as (
                  select id, on_day
                    from v_session
                   where path = :path and for_whom = 'path' and held = 1 and on_day between :first and :last
                   union all
                  select s.id, s.on_day
                    from v_session s
                   where s.path_group = :group and s.path = :path and s.held = 1 and s.on_day between :first and :last
                     and (s.on_day >= coalesce((select on_day from v_came_into_group where enrolment = :enrolment), :first)
                          or exists (select 1 from attendance a where a.session = s.id and a.participant = :her))
                   union all
                  select id, on_day
                    from v_session
                   where participant = :her and +path = :path and held = 1 and on_day between :first and :last)
                select count(*) as held, count(a.id) as came
                  from hers
                  left join attendance a on a.session = hers.id and a.participant = :her
                 where not exists (select 1
                                     from v_pause p
                                    where p.enrolment = :enrolment and p.from_day <= hers.on_day
                                      and (p.back_on is null or p.back_on > hers.on_day))""")
                .bind("her", enrolment.her().value()).bind("path", enrolment.path().code())
                .bind("first", enrolment.startedOn().toString()).bind("last", until.toString())
                .bind("enrolment", enrolment.id().value())
                .bind("group", enrolment.group().map(group -> group.id().value()).orElse(null))
                .map((RowView row) -> new AttendedShare.Share(number(row, "came"), number(row, "held"))).one();
    }

    /// Turns her marks into nameless ones, since somebody was there. A mark that stayed with a card joined behind another,
    /// where that other card was marked too, was not a second visitor.
    void makeNameless(SubjectWork work) {
        handOn(work);
        work.tx().handle().createUpdate("""
                update session
                   set anonymous = min(500, anonymous + 1)
                 where id in (select session
                                from attendance
                               where participant = :her and participant not in (select id from v_folded))""")
                .bind("her", work.her().value())
                .execute();
        work.tx().handle().createUpdate("""
                delete from attendance
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    /// The card in front of hers counts from the mark on that `v_mark_again` names, even once hers is gone.
    private static void handOn(SubjectWork work) {
        work.tx().handle().createUpdate("""
                update attendance
                   set number = o.number, marked_at = o.marked_at
                  from attendance o
                  join v_folded f on f.id = o.participant
                 where o.participant = :her and attendance.participant = f.merged_into
                   and attendance.session = o.session and o.number > 0
                   and (o.number < attendance.number
                        or exists (select 1 from v_imported_late l where l.id = attendance.id))
                   and not exists (select 1 from v_imported_late l where l.id = o.id)""")
                .bind("her", work.her().value()).execute();
    }

    /// Moves the marks, except those of sessions in which the other card is marked too, and those that are set aside.
    List<UUID> move(SubjectWork from, SubjectWork to) {
        return to.tx().handle().createQuery("""
                update attendance
                   set participant = :to
                 where participant = :from and number > 0
                   and session not in (select session
                                         from attendance
                                        where participant = :to)
                returning id""").bind("from", from.her().value()).bind("to", to.her().value())
                .map((RowView row) -> id(row, "id")).list();
    }

    /// Moves the marks in sessions in which a mark went back to a third card, if the other card has none there now.
    List<UUID> follow(SubjectWork from, SubjectWork to, List<UUID> back) {
        return back.stream().flatMap(mark -> to.tx().handle().createQuery("""
                update attendance
                   set participant = :to
                 where participant = :from and number > 0
                   and session in (select session
                                     from attendance
                                    where id = :mark)
                   and session not in (select session
                                         from attendance
                                        where participant = :to)
                returning id""").bind("from", from.her().value()).bind("to", to.her().value()).bind("mark", mark)
                .map((RowView row) -> id(row, "id")).stream()).toList();
    }

    void moveBack(SubjectWork from, SubjectWork to, UUID mark) {
        to.tx().handle().createUpdate("""
                update attendance
                   set participant = :to
                 where id = :id and participant = :from""").bind("id", mark).bind("from", from.her().value())
                .bind("to", to.her().value()).execute();
    }
}
