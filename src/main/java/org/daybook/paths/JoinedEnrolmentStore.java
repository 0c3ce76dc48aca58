package org.daybook.paths;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.staff.SubjectWork;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `enrolment` for joining and parting cards: decision 157.
final class JoinedEnrolmentStore {
    private record EndedSince(EnrolmentId id, LocalDate on) {}

    private final LastPath lastPath;
    private final EndingStore endings = new EndingStore();

    JoinedEnrolmentStore(LastPath lastPath) {
        this.lastPath = lastPath;
    }

    /// Moves the enrolments to the other card; an open one stays if the other card is enrolled on the same path.
    List<UUID> move(SubjectWork from, SubjectWork to) {
        return to.tx().handle().createQuery("""
                update enrolment
                   set participant = :to
                 where participant = :from
                   and (ended_on is not null
                        or path not in (select path
                                          from enrolment
                                         where participant = :to and ended_on is null))
                returning id""").bind("from", from.her().value()).bind("to", to.her().value())
                .map((RowView row) -> id(row, "id")).list();
    }

    /// Moves the open enrolments on the paths of which an enrolment went back to a third card, if the other card is on none of
    /// them now.
    List<UUID> follow(SubjectWork from, SubjectWork to, List<UUID> back) {
        return back.stream().flatMap(enrolment -> to.tx().handle().createQuery("""
                update or ignore enrolment
                   set participant = :to
                 where participant = :from and ended_on is null
                   and path = (select path
                                 from enrolment
                                where id = :back and participant <> :to)
                returning id""").bind("from", from.her().value()).bind("to", to.her().value()).bind("back", enrolment)
                .map((RowView row) -> id(row, "id")).stream()).toList();
    }

    /// Moves an enrolment back. If it was reopened meanwhile and the other card is still on the path by its own enrolment, it
    /// goes back as it had ended, and the card that stood for both is on the path by its own again. If the journal no longer
    /// has that ending, it stays.
    void moveBack(SubjectWork from, SubjectWork to, UUID enrolment) {
        if (backAsItIs(from, to, enrolment) == 0 && backAsItEnded(from, to, enrolment) == 1) {
            endings.endPause(to, new EnrolmentId(enrolment));
            reopenOwn(from, to, enrolment);
        }
    }

    private static int backAsItIs(SubjectWork from, SubjectWork to, UUID enrolment) {
        return to.tx().handle().createUpdate("""
                update or ignore enrolment
                   set participant = :to
                 where id = :id and participant = :from""").bind("id", enrolment)
                .bind("from", from.her().value()).bind("to", to.her().value()).execute();
    }

    private static int backAsItEnded(SubjectWork from, SubjectWork to, UUID enrolment) {
        return to.tx().handle().createUpdate("""
                update enrolment
                   set participant = :to, ended_on = b.row ->> 'ended_on', how_ended = b.row ->> 'how_ended',
                       reason = b.row ->> 'reason', transferred_to = b.row ->> 'transferred_to',
                       leaving_status = b.row ->> 'leaving_status', exit_reading = b.row ->> 'exit_reading',
                       may_come_back = b.row ->> 'may_come_back', signed_by = b.row ->> 'signed_by',
                       signed_at = b.row ->> 'signed_at', goal_state = b.row ->> 'goal_state',
                       path_group = b.row ->> 'path_group'
                  from (select before as row
                          from journal
                         where tab = 'enrolment' and row_id = :id and op = 'u' and before ->> 'ended_on' is not null
                         order by seq desc
                         limit 1) b
                 where id = :id and participant = :from""").bind("id", enrolment)
                .bind("from", from.her().value()).bind("to", to.her().value()).execute();
    }

    /// Undoes the ending of the kept card's own enrolment, if it was ended while the cards were joined. She does not return to
    /// her group: it may be full, or its leader may not work with girls.
    private void reopenOwn(SubjectWork kept, SubjectWork parted, UUID enrolment) {
        endedSince(kept, parted, enrolment).ifPresent(own -> {
            endings.pauseAgain(kept, own.id());
            endings.reopen(kept, own.id(), Optional.empty());
            lastPath.reopened(kept, own.on());
        });
    }

    /// Returns the kept card's own enrolment on the same path that was ended last since the cards were joined.
    private static Optional<EndedSince> endedSince(SubjectWork kept, SubjectWork parted, UUID enrolment) {
        return kept.tx().handle().createQuery("""
                with ended (id, ended_on, seq) as (
                  select e.id, e.ended_on, max(j.seq)
                    from enrolment e
                    join journal j on j.tab = 'enrolment' and j.row_id = e.id and j.op = 'u'
                     and j.before ->> 'ended_on' is null
                   where e.participant = :kept and e.ended_on is not null
                     and e.path = (select path from enrolment where id = :id)
                     and not exists (select 1
                                       from journal m
                                      where m.tab = 'enrolment' and m.row_id = e.id and m.op = 'u'
                                        and m.before ->> 'participant' = :parted)
                   group by e.id)
                select id, ended_on
                  from ended
                 where seq > (select max(seq)
                                from journal
                               where tab = 'enrolment' and row_id = :id and op = 'u'
                                 and before ->> 'participant' = :parted)
                 order by seq desc
                 limit 1""").bind("kept", kept.her().value()).bind("parted", parted.her().value())
                .bind("id", enrolment)
                .map((RowView row) -> new EndedSince(new EnrolmentId(id(row, "id")), day(row, "ended_on"))).findOne();
    }
}
