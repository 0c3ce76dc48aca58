package org.daybook.work;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `work_status`.
final class StatusStore {
    /// What she last said for each moment, as far as the reader may see it. For a reader who sees paths, she did not leave if
    /// she began a path since.
    static final String SAID = """
            select s.participant, s.moment, s.status, s.of_day
              from v_work_said s
             where s.number = (select max(n.number)
                                 from v_work_said n
                                where n.participant = s.participant and n.moment = s.moment and n.of_path <= :paths)
               and (:paths = 0 or s.moment <> 'leaving'
                 or not exists (select 1
                                  from v_enrolment e
                                 where e.participant = s.participant and e.started_on > s.of_day))""";

    /// What a status reveals in addition to itself.
    enum About {
        WORK(0),
        /// It reveals that she left a path.
        PATH(1);

        private final int ofPath;

        About(int ofPath) {
            this.ofPath = ofPath;
        }
    }

    /// Who reads it.
    enum Reader {
        SEES_NO_PATHS(0),
        SEES_PATHS(1);

        private final int paths;

        Reader(int paths) {
            this.paths = paths;
        }
    }

    void append(SubjectWork work, StatusEntry entry, About about) {
        work.tx().handle().createUpdate("""
                insert into work_status (id, participant, number, moment, status, of_day, on_day, recorded_by, of_path)
                values (:id, :her, :number, :moment, :status, :of, :on, :by, :path)""").bind("id", work.newId())
                .bind("her", work.her().value()).bind("number", work.tx().nextNumber())
                .bind("moment", WorkCodes.of(entry.moment())).bind("status", WorkCodes.of(entry.status()))
                .bind("of", entry.of().toString()).bind("on", work.today().toString())
                .bind("by", work.who().id().value()).bind("path", about.ofPath).execute();
    }

    /// Returns whether her last statement for a moment, as far as the reader may know of it, reveals that she left a path.
    About about(SubjectWork work, StatusMoment moment, Reader reader) {
        return work.tx().handle().createQuery("""
                select of_path
                  from v_work_said
                 where participant = :her and moment = :moment and of_path <= :paths
                 order by number desc
                 limit 1""").bind("her", work.her().value()).bind("moment", WorkCodes.of(moment))
                .bind("paths", reader.paths).mapTo(Integer.class)
                .findOne().filter(path -> path == About.PATH.ofPath).map(_ -> About.PATH).orElse(About.WORK);
    }

    /// Checks whether she was still on a path at the end of a day.
    boolean wasOnPath(SubjectWork work, LocalDate day) {
        return work.tx().handle().createQuery("""
                select count(*)
                  from v_enrolment
                 where participant = :her and started_on <= :day and (ended_on is null or ended_on > :day)""")
                .bind("her", work.her().value()).bind("day", day.toString()).mapTo(Integer.class).one() > 0;
    }

    /// She did not leave on that day: what was said as the path ended is deleted with the ending. An answer given days later
    /// stays stored, and does not apply while she is on a path.
    void dropLeaving(SubjectWork work, LocalDate day) {
        work.tx().handle().createUpdate("""
                delete from work_status
                 where participant = :her and moment = 'leaving' and of_path = 1 and of_day = :day
                   and on_day = of_day""")
                .bind("her", work.her().value()).bind("day", day.toString()).execute();
    }

    /// Returns what she last said for each moment.
    List<StatusEntry> of(Tx tx, ParticipantId her, Reader reader) {
        return tx.handle().createQuery(SAID + """

                   and s.participant = :her""").bind("her", her.value()).bind("paths", reader.paths)
                .map(StatusStore::entry).list();
    }

    /// Deletes the newest entry for a moment if the acting worker wrote it today.
    int takeBack(SubjectWork work, StatusMoment moment, Reader reader) {
        return work.tx().handle().createUpdate("""
                delete from work_status
                 where number = (select max(number)
                                   from work_status
                                  where participant = :her and moment = :moment and of_path <= :paths)
                   and recorded_by = :by and on_day = :today""").bind("her", work.her().value())
                .bind("moment", WorkCodes.of(moment)).bind("by", work.who().id().value())
                .bind("today", work.today().toString()).bind("paths", reader.paths).execute();
    }

    /// Returns everything she ever said, the oldest first.
    List<VersionsOfWork.Status> written(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select participant, moment, status, of_day, on_day, recorded_by, of_path
                  from work_status
                 where participant = :her
                 order by number""").bind("her", her.value())
                .map((RowView row) -> new VersionsOfWork.Status(entry(row),
                        number(row, "of_path") == 0 ? About.WORK : About.PATH, day(row, "on_day"),
                        new StaffId(id(row, "recorded_by"))))
                .list();
    }

    /// Returns what everybody last said for each moment.
    UnfilteredRows<StatusEntry> all(Tx tx, Reader reader) {
        return UnfilteredRows.of(tx.handle().createQuery(SAID).bind("paths", reader.paths)
                .map(StatusStore::entry).list(), StatusEntry::her);
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from work_status
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    private static StatusEntry entry(RowView row) {
        return new StatusEntry(new ParticipantId(id(row, "participant")),
                WorkCodes.read(StatusMoment.class, text(row, "moment")),
                WorkCodes.read(WorkStatus.class, text(row, "status")), day(row, "of_day"));
    }
}
