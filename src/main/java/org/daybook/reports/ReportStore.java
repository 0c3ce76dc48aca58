package org.daybook.reports;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.DateRange;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;
import org.daybook.participants.Birth;
import org.daybook.participants.Citizenship;
import org.daybook.vault.Progress;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that counts, from views only. A year is read in a few statements, each one grouped pass, so that four hundred thousand
/// attendance entries never become objects.
final class ReportStore {
    private static final int READINGS = 7;

    private final String country;
    private final LeavingStore leaving = new LeavingStore();
    private final WorkFiguresStore work = new WorkFiguresStore();
    private final HabitStore habits = new HabitStore();
    private final ProgressFiguresStore progress = new ProgressFiguresStore();
    private final ReachedFiguresStore reached = new ReachedFiguresStore();
    private final GrantStore grants = new GrantStore();

    /// @param country the site's country, ISO 3166-1 alpha-2
    ReportStore(String country) {
        this.country = country;
    }

    /// Reads a reporting year up to one of its quarters.
    ///
    /// @param today the site's date: a consent to statistics whose agreed last day has passed no longer counts, even for
    ///              earlier quarters
    ///
    /// @param progress is notified of each reading; it cannot stop the work
    YearFacts year(Tx tx, ReportingYear year, Quarter upTo, LocalDate today, Progress progress) {
        var days = new DateRange(year.days().first(), upTo.days().last());
        progress.at(0, READINGS);
        var visitors = visitors(tx, year, days, new Reading(today, habits.of(tx, days, today)));
        progress.at(1, READINGS);
        var stays = stays(tx, days);
        progress.at(2, READINGS);
        var leaving = this.leaving.of(tx, year, days, today);
        progress.at(3, READINGS);
        var sessions = sessions(tx, year, days);
        progress.at(4, READINGS);
        var counted = CountedViewStore.of(tx, days);
        var work = this.work.of(counted, today);
        progress.at(5, READINGS);
        var reached = this.reached.of(counted);
        progress.at(6, READINGS);
        var facts = new YearFacts(year, upTo, visitors, stays, leaving, sessions, work, reached,
                this.progress.of(counted, today), grants.figures(tx, days));
        progress.at(READINGS, READINGS);
        return facts;
    }

    /// Returns the grants.
    GrantStore grants() {
        return grants;
    }

    /// Returns the quarters with sessions up to a day, newest first.
    List<Quarter> quarters(Tx tx, LocalDate today) {
        return tx.handle().createQuery("""
                select distinct cast(substr(on_day, 1, 4) as integer) as year,
                       (cast(substr(on_day, 6, 2) as integer) + 2) / 3 as quarter
                  from v_session
                 where on_day <= :today
                 order by year desc, quarter desc""").bind("today", today.toString())
                .map((RowView row) -> new Quarter(number(row, "year"), number(row, "quarter"))).list();
    }

    /// Whether she came before is read from her own attendance. Only late attendance is read once for all women and for both
    /// questions: it is found by the sessions of final quarters, not by women.
    private List<Visitor> visitors(Tx tx, ReportingYear year, DateRange days, Reading reading) {
        return tx.handle().createQuery("""
                with late as materialized (
                  select participant, minutes, counted_on
                    from v_late_attendance)
                select p.id, p.birth_year, p.birth_month, p.citizenship,
                       p.statistics = 'given' as given, p.statistics_until as until_day,
                       p.statistics_renew_from as renew_from,
                       came.marks_1, came.minutes_1, came.first_1, came.marks_2, came.minutes_2, came.first_2,
                       came.marks_3, came.minutes_3, came.first_3, came.marks_4, came.minutes_4, came.first_4,
                       exists (select 1
                                 from v_timely_attendance t
                                where t.participant = came.participant and t.on_day < :first)
                       or came.participant in (select participant
                                                 from late
                                                where counted_on < :first)
                       or exists (select 1
                                    from v_imported_attendance i
                                   where i.participant = came.participant and i.on_day < :first) as before
                  from (select participant,
                               count(*) filter (where quarter = 1) as marks_1,
                               coalesce(sum(minutes) filter (where quarter = 1), 0) as minutes_1,
                               min(counted_on) filter (where quarter = 1) as first_1,
                               count(*) filter (where quarter = 2) as marks_2,
                               coalesce(sum(minutes) filter (where quarter = 2), 0) as minutes_2,
                               min(counted_on) filter (where quarter = 2) as first_2,
                               count(*) filter (where quarter = 3) as marks_3,
                               coalesce(sum(minutes) filter (where quarter = 3), 0) as minutes_3,
                               min(counted_on) filter (where quarter = 3) as first_3,
                               count(*) filter (where quarter = 4) as marks_4,
                               coalesce(sum(minutes) filter (where quarter = 4), 0) as minutes_4,
                               min(counted_on) filter (where quarter = 4) as first_4
                          from (select participant, minutes, counted_on,
                                       (cast(substr(counted_on, 6, 2) as integer) + 2) / 3 as quarter
                                  from (select participant, minutes, on_day as counted_on
                                          from v_timely_attendance
                                        union all
                                        select participant, minutes, counted_on
                                          from late)
                                 where counted_on between :first and :last)
                         group by participant) came
                  join v_participant p on p.id = came.participant
                """).bind("first", days.first().toString()).bind("last", days.last().toString())
                .map((RowView row) -> visitor(row, year, reading)).list();
    }

    private List<EnrolmentSpan> stays(Tx tx, DateRange days) {
        var apart = importedLate(tx);
        return tx.handle().createQuery("""
                select id, participant, path, started_on, ended_on
                  from v_counted_enrolment
                 where started_on <= :last
                   and (ended_on is null or ended_on >= :first)""").bind("first", days.first().toString())
                .bind("last", days.last().toString()).map((RowView row) -> new EnrolmentSpan(text(row, "participant"),
                        text(row, "path"), day(row, "started_on"), maybeDay(row, "ended_on"),
                        apart.getOrDefault(text(row, "id"), Set.of())))
                .list();
    }

    /// Returns the quarters that were final before an enrolment was imported, by enrolment.
    private static Map<String, Set<Quarter>> importedLate(Tx tx) {
        return tx.handle().createQuery("""
                select enrolment, first_day
                  from v_enrolment_imported_late""")
                .map((RowView row) -> Map.entry(text(row, "enrolment"), Quarter.of(day(row, "first_day")))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /// How many sessions were held in a quarter.
    ///
    /// @param alone the most of them that one woman attended alone
    private record Held(int sessions, int alone) {
        static final Held NONE = new Held(0, 0);
    }

    private Map<Quarter, HeldSessions> sessions(Tx tx, ReportingYear year, DateRange days) {
        var nameless = nameless(tx, year, days);
        var held = held(tx, year, days);
        return Stream.concat(held.keySet().stream(), nameless.keySet().stream()).distinct()
                .collect(Collectors.toUnmodifiableMap(quarter -> quarter, quarter -> {
                    var visitors = nameless.getOrDefault(quarter, Nameless.NOBODY);
                    var sessions = held.getOrDefault(quarter, Held.NONE);
                    return new HeldSessions(sessions.sessions(), visitors.people(), visitors.minutes(),
                            sessions.alone());
                }));
    }

    private record Nameless(int people, int minutes) {
        static final Nameless NOBODY = new Nameless(0, 0);
    }

    private static Map<Quarter, Nameless> nameless(Tx tx, ReportingYear year, DateRange days) {
        return tx.handle().createQuery("""
                select (cast(substr(counted_on, 6, 2) as integer) + 2) / 3 as quarter,
                       sum(people) as people, sum(people * minutes) as minutes
                  from v_counted_visitors
                 where counted_on between :first and :last
                 group by quarter""").bind("first", days.first().toString()).bind("last", days.last().toString())
                .map((RowView row) -> Map.entry(year.numbered(number(row, "quarter")),
                        new Nameless(number(row, "people"), number(row, "minutes"))))
                .stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The sessions are read once for both numbers: where quarters are final, that takes a pass over their late attendance.
    private static Map<Quarter, Held> held(Tx tx, ReportingYear year, DateRange days) {
        return tx.handle().createQuery("""
                with held as materialized (
                  select id, (cast(substr(counted_on, 6, 2) as integer) + 2) / 3 as quarter
                    from v_counted_session
                   where counted_on between :first and :last)
                select h.quarter, count(*) as held,
                       coalesce((select max(sessions)
                                   from (select count(*) as sessions
                                           from (select min(a.participant) as her
                                                   from held s
                                                  cross join v_attendance a on a.session = s.id
                                                  where s.quarter = h.quarter
                                                  group by s.id
                                                 having count(*) = 1)
                                          group by her)), 0) as alone
                  from held h
                 group by h.quarter""").bind("first", days.first().toString()).bind("last", days.last().toString())
                .map((RowView row) -> Map.entry(year.numbered(number(row, "quarter")),
                        new Held(number(row, "held"), number(row, "alone"))))
                .stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The date as of which consents count, and how women took part.
    private record Reading(LocalDate today, HabitStore.Read how) {}

    private Visitor visitor(RowView row, ReportingYear year, Reading reading) {
        var quarters = year.start().year(year.first().year()).quarters().stream()
                .map(quarter -> came(row, quarter, reading)).toList();
        var before = number(row, "before") == 1 ? Visitor.Before.EARLIER_YEAR : Visitor.Before.THIS_YEAR;
        return new Visitor(text(row, "id"), before, year.start(), quarters);
    }

    private Visitor.Came came(RowView row, Quarter quarter, Reading reading) {
        int n = quarter.number();
        return maybeDay(row, "first_" + n).map(first -> {
            boolean agreed = AgreementRows.of(row).covers(first, reading.today());
            return new Visitor.Came(number(row, "marks_" + n), number(row, "minutes_" + n),
                    agreed ? age(row, first) : AgeBand.NOT_KNOWN,
                    agreed ? citizenship(row) : CitizenshipGroup.NOT_KNOWN,
                    reading.how().of(text(row, "id"), quarter, agreed));
        }).orElse(Visitor.Came.NOT);
    }

    private static AgeBand age(RowView row, LocalDate day) {
        var year = maybeNumber(row, "birth_year");
        return year.isPresent() ? AgeBand.of(new Birth(year.getAsInt(), month(row)), day) : AgeBand.NOT_KNOWN;
    }

    private static OptionalInt month(RowView row) {
        return maybeNumber(row, "birth_month");
    }

    private CitizenshipGroup citizenship(RowView row) {
        return maybeText(row, "citizenship").map(code -> CitizenshipGroup.of(new Citizenship(code), country))
                .orElse(CitizenshipGroup.NOT_KNOWN);
    }
}
