package org.daybook.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.milestones.Cefr;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.QueryRow;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.daybook.work.OpeningDetails.LanguageLevel;

/// SQL of the table `work_wish`.
final class WishStore {
    /// The columns after those of a wish: a day, and to whom the row belongs.
    private static final int ON_DAY = 9;
    private static final int WHOSE = 10;

    /// A row: what was written, when and by whom.
    record Written(WorkWish wish, LocalDate on, StaffId by) {}

    /// A woman and her wishes.
    ///
    /// @param since since when she has been waiting
    record Wished(ParticipantId her, WorkWish wish, LocalDate since) {}

    void append(SubjectWork work, WorkWish wish) {
        work.tx().handle().createUpdate("""
                insert into work_wish (id, participant, number, may_work, may_from, day_parts, hours, languages,
                       school_hours, skills, not_wanted, on_day, recorded_by)
                values (:id, :her, :number, :may_work, :may_from, :day_parts, :hours, :languages,
                       :school_hours, :skills, :not_wanted, :on_day, :by)""").bind("id", work.newId())
                .bind("her", work.her().value()).bind("number", work.tx().nextNumber())
                .bind("may_work", wish.mayWork().map(WorkCodes::of).orElse(null))
                .bind("may_from", wish.from().map(LocalDate::toString).orElse(null))
                .bind("day_parts", WorkCodes.of(wish.when()))
                .bind("hours", boxed(wish.mostHours()).orElse(null))
                .bind("languages", wish.languages().stream()
                        .map(one -> one.code() + ":" + WorkCodes.of(one.level())).collect(Collectors.joining(" ")))
                .bind("school_hours", wish.schoolHours().map(WorkCodes::of).orElse(null))
                .bind("skills", wish.skills().orElse(null)).bind("not_wanted", wish.notWanted().orElse(null))
                .bind("on_day", work.today().toString()).bind("by", work.who().id().value()).execute();
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /// Returns everything that was ever written about her wishes, the oldest first.
    List<Written> written(UnitOfWork work, ParticipantId her) {
        var read = new Texts();
        return work.tx().ask("""
                select may_work, may_from, day_parts, hours, languages, school_hours, skills, not_wanted, on_day,
                       recorded_by
                  from work_wish
                 where participant = ?
                 order by number""",
                row -> new Written(read.wish(row), read.day(row.text(ON_DAY)), new StaffId(row.id(WHOSE))),
                her.value());
    }

    /// Returns everybody's current wishes, the longest waiting first. Columns are read by index: reading ten columns by name
    /// for each of 10,000 women took a third of the time of matching.
    UnfilteredRows<Wished> all(Tx tx) {
        var read = new Texts();
        return UnfilteredRows.of(tx.ask("""
                select w.may_work, w.may_from, w.day_parts, w.hours, w.languages, w.school_hours, w.skills, w.not_wanted,
                       f.since, w.participant
                  from work_wish w
                  join (select participant, max(number) as newest, min(number) as oldest, min(on_day) as since
                          from work_wish
                         group by participant) f on f.newest = w.number
                 where w.participant not in (select id from v_folded)
                 order by f.oldest""",
                row -> new Wished(new ParticipantId(row.id(WHOSE)), read.wish(row), read.day(row.text(ON_DAY)))),
                Wished::her);
    }

    /// Returns when somebody last wrote something about each.
    Map<ParticipantId, LocalDate> lastSeen(Tx tx) {
        return RowColumns.days(tx.handle().createQuery("""
                select participant, max(day) as day
                  from (select participant, on_day as day
                          from work_wish
                         union all
                        select participant, answered_on
                          from job_offer
                         where answered_on is not null
                         union all
                        select participant, on_day
                          from work_status
                         where status <> 'not-reached'
                         union all
                        select p.participant, m.asked_on
                          from placement_mark m
                          join placement p on p.id = m.placement
                         where m.answer <> 'not-reached'
                         union all
                        select participant, done_on
                          from work_check_in
                         where done_on is not null)
                 where participant not in (select id from v_folded)
                 group by participant"""));
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from work_wish
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    /// Reads the rows of one query. Thousands of them hold the same few days, times of day and languages: each of these is
    /// parsed once.
    private static final class Texts {
        private final Map<String, LocalDate> days = new HashMap<>();
        private final Map<String, MayWork> mayWork = new HashMap<>();
        private final Map<String, SchoolHours> schoolHours = new HashMap<>();
        private final Map<String, Set<DayPart>> dayParts = new HashMap<>();
        private final Map<String, List<LanguageLevel>> languages = new HashMap<>();

        /// Reads the first eight columns of both queries.
        WorkWish wish(QueryRow row) {
            return new WorkWish(
                    row.maybeText(1)
                            .map(code -> mayWork.computeIfAbsent(code, one -> WorkCodes.read(MayWork.class, one))),
                    row.maybeText(2).map(this::day),
                    dayParts.computeIfAbsent(row.text(3), codes -> WorkCodes.readAll(DayPart.class, codes)),
                    row.maybeNumber(4), languages.computeIfAbsent(row.text(5), Texts::languages),
                    row.maybeText(6).map(code -> schoolHours.computeIfAbsent(code,
                            one -> WorkCodes.read(SchoolHours.class, one))),
                    row.maybeText(7), row.maybeText(8));
        }

        LocalDate day(String written) {
            return days.computeIfAbsent(written, LocalDate::parse);
        }

        private static List<LanguageLevel> languages(String written) {
            return Arrays.stream(written.split(" ")).filter(one -> !one.isEmpty()).map(one -> {
                int colon = one.indexOf(':');
                return new LanguageLevel(one.substring(0, colon),
                        WorkCodes.read(Cefr.class, one.substring(colon + 1)));
            }).toList();
        }
    }
}
