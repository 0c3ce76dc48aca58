package org.daybook.work;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

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
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.daybook.work.OpeningDetails.LanguageLevel;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `work_wish`.
final class WishStore {
    /// A row: what was written, when and by whom.
    record Written(WorkWish wish, LocalDate on, StaffId by) {}

    /// What somebody wishes.
    ///
    /// @param since since when she waits
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

    /// Everything that was ever written of her, oldest first.
    List<Written> written(UnitOfWork work, ParticipantId her) {
        var read = new Texts();
        return work.tx().handle().createQuery("""
                select *
                  from work_wish
                 where participant = :her
                 order by number""").bind("her", her.value())
                .map((RowView row) -> new Written(read.wish(row), read.day(row, "on_day"),
                        new StaffId(id(row, "recorded_by"))))
                .list();
    }

    /// What counts of everybody, whoever waits longest first.
    UnfilteredRows<Wished> all(Tx tx) {
        var read = new Texts();
        return UnfilteredRows.of(tx.handle().createQuery("""
                select w.*, f.since
                  from work_wish w
                  join (select participant, max(number) as newest, min(number) as oldest, min(on_day) as since
                          from work_wish
                         group by participant) f on f.newest = w.number
                 where w.participant not in (select id from v_folded)
                 order by f.oldest""")
                .map((RowView row) -> new Wished(new ParticipantId(id(row, "participant")), read.wish(row),
                        read.day(row, "since")))
                .list(), Wished::her);
    }

    /// When somebody last wrote something about each.
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

    /// Reads rows of one query. Thousands of them hold the same few days, parts of the day and languages: each of these is
    /// made out once.
    private static final class Texts {
        private final Map<String, LocalDate> days = new HashMap<>();
        private final Map<String, MayWork> mayWork = new HashMap<>();
        private final Map<String, Set<DayPart>> dayParts = new HashMap<>();
        private final Map<String, List<LanguageLevel>> languages = new HashMap<>();

        WorkWish wish(RowView row) {
            return new WorkWish(
                    maybeText(row, "may_work")
                            .map(code -> mayWork.computeIfAbsent(code, one -> WorkCodes.read(MayWork.class, one))),
                    maybeDay(row, "may_from"),
                    dayParts.computeIfAbsent(text(row, "day_parts"), codes -> WorkCodes.readAll(DayPart.class, codes)),
                    maybeNumber(row, "hours"), languages.computeIfAbsent(text(row, "languages"), Texts::languages),
                    maybeText(row, "school_hours").map(code -> WorkCodes.read(SchoolHours.class, code)),
                    maybeText(row, "skills"), maybeText(row, "not_wanted"));
        }

        LocalDate day(RowView row, String column) {
            return days.computeIfAbsent(text(row, column), LocalDate::parse);
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
