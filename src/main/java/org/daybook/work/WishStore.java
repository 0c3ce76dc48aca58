package org.daybook.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

/// SQL of the table `work_wish`.
final class WishStore {
    /// What an opening can be compared with, as one text: of thousands of women many wish the same, each text is parsed once,
    /// and reading a column by itself for each of 10,000 women takes as long as finding it.
    private static final String COMPARED = """
            coalesce(w.may_work, '') || '|' || coalesce(w.may_from, '') || '|' || w.day_parts || '|'
                       || coalesce(w.hours, '') || '|' || coalesce(w.school_hours, '') || '|' || w.languages""";
    private static final int FIELDS = 6;

    /// A row: what was written, when and by whom.
    record Written(WorkWish wish, LocalDate on, StaffId by) {}

    /// A woman and those of her wishes that an opening can be compared with.
    ///
    /// @param wish  without her own words
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
        return work.tx().ask("select " + COMPARED + """
                , w.skills, w.not_wanted, w.on_day, w.recorded_by
                  from work_wish w
                 where w.participant = ?
                 order by w.number""",
                row -> new Written(compared(row.text(1)).inHerWords(row.maybeText(2), row.maybeText(3)),
                        LocalDate.parse(row.text(4)), new StaffId(row.id(5))),
                her.value());
    }

    /// Returns everybody's current wishes, the longest waiting first.
    UnfilteredRows<Wished> all(Tx tx) {
        var wishes = new HashMap<String, WorkWish>();
        var days = new HashMap<String, LocalDate>();
        return UnfilteredRows.of(tx.ask("select " + COMPARED + """
                , f.since, w.participant
                  from work_wish w
                  join (select participant, max(number) as newest, min(number) as oldest, min(on_day) as since
                          from work_wish
                         group by participant) f on f.newest = w.number
                 where w.participant not in (select id from v_folded)
                 order by f.oldest""",
                row -> new Wished(new ParticipantId(row.id(3)),
                        wishes.computeIfAbsent(row.text(1), WishStore::compared),
                        days.computeIfAbsent(row.text(2), LocalDate::parse))),
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

    private static WorkWish compared(String written) {
        var fields = new Fields(written.split("\\|", FIELDS));
        return new WorkWish(fields.maybe(0).map(code -> WorkCodes.read(MayWork.class, code)),
                fields.maybe(1).map(LocalDate::parse), WorkCodes.readAll(DayPart.class, fields.all()[2]),
                fields.maybe(3).map(hours -> OptionalInt.of(Integer.parseInt(hours))).orElse(OptionalInt.empty()),
                languages(fields.all()[5]),
                fields.maybe(4).map(code -> WorkCodes.read(SchoolHours.class, code)), Optional.empty(),
                Optional.empty());
    }

    private record Fields(String[] all) {
        Optional<String> maybe(int place) {
            return Optional.of(all[place]).filter(text -> !text.isEmpty());
        }
    }

    private static List<LanguageLevel> languages(String written) {
        return Arrays.stream(written.split(" ")).filter(one -> !one.isEmpty()).map(one -> {
            int colon = one.indexOf(':');
            return new LanguageLevel(one.substring(0, colon), WorkCodes.read(Cefr.class, one.substring(colon + 1)));
        }).toList();
    }
}
