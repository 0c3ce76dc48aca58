package org.daybook.sessions;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.SubjectWork;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `late_mark`.
final class LateStore {
    /// One late entry about her, and the day of its session.
    record OfHer(LocalDate day, Late late) {}

    /// Records a late removal of her mark. A mark that was also set late leaves nothing here: the state is again that of the
    /// day.
    void takenBack(SubjectWork work, SessionId session) {
        int gone = work.tx().handle().createUpdate("""
                delete from late_mark
                 where session = :session and participant = :her and what = 'set'""").bind("session", session.value())
                .bind("her", work.her().value()).execute();
        if (gone == 0) {
            put(work, session, Late.What.TAKEN_BACK);
        }
    }

    void put(SubjectWork work, SessionId session, Late.What what) {
        work.tx().handle().createUpdate("""
                insert into late_mark (id, session, participant, what, at)
                values (:id, :session, :her, :what, :at)
                on conflict (session, participant) do update set what = :what, at = :at""").bind("id", work.newId())
                .bind("session", session.value()).bind("her", work.her().value()).bind("what", what.code())
                .bind("at", work.now().toString()).execute();
    }

    Map<ParticipantId, Late> of(UnitOfWork work, SessionId session) {
        return work.tx().handle().createQuery("""
                select participant, what, at
                  from late_mark
                 where session = :session
                 order by at, id""").bind("session", session.value())
                .map((RowView row) -> Map.entry(new ParticipantId(id(row, "participant")), late(work, row))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));
    }

    List<OfHer> of(UnitOfWork work, ParticipantId her) {
        return work.tx().handle().createQuery("""
                select s.on_day, l.what, l.at
                  from late_mark l
                  join session s on s.id = l.session
                 where l.participant = :her
                 order by s.on_day desc, l.id desc""").bind("her", her.value())
                .map((RowView row) -> new OfHer(day(row, "on_day"), late(work, row))).list();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from late_mark
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    private static Late late(UnitOfWork work, RowView row) {
        return new Late(Late.What.ofCode(text(row, "what")),
                LocalDate.ofInstant(Instant.parse(text(row, "at")), work.zone()));
    }
}
