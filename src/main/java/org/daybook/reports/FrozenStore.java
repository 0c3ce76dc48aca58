package org.daybook.reports;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;
import org.daybook.disclosure.Threshold;
import org.daybook.sessions.FrozenQuarters;
import org.daybook.sessions.FrozenQuarters.Written;
import org.daybook.sessions.SessionId;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `frozen_report`, `frozen_line` and `frozen_file`. Nothing here changes or deletes a row, and the tables
/// themselves refuse it.
final class FrozenStore {
    /// The version of the tables and categories of a report, see [ReportTable]. Increase it when they change, and describe here
    /// how lines of former versions are read. Version 2 added ended paths and changes; version 3 work, referrals, reaching out
    /// and the team; version 4 participation, childcare, certificates, milestones, levels and goals. [ReportReader] accepts a
    /// report without these lines. Grants do not increase the version: without them the lines are the same, and no joint report
    /// uses theirs.
    private static final int CATALOGUE = 4;

    /// Returns the finalised reports of a reporting year, in the order in which they were finalised.
    List<FrozenReport> ofYear(Tx tx, ReportingYear year) {
        return tx.handle().createQuery("""
                select id, quarter, site, smallest_group, frozen_at, initials
                  from frozen_report
                 where first_day between :first and :last
                 order by number""").bind("first", year.days().first().toString())
                .bind("last", year.days().last().toString()).map((RowView row) -> report(tx, row)).list();
    }

    /// Returns the finalised reports that end in one of these quarters, of any reporting year, in the order in which they were
    /// finalised.
    List<FrozenReport> endingIn(Tx tx, Quarter first, Quarter last) {
        return tx.handle().createQuery("""
                select id, quarter, site, smallest_group, frozen_at, initials
                  from frozen_report
                 where last_day between :first and :last
                 order by number""").bind("first", first.days().first().toString())
                .bind("last", last.days().last().toString()).map((RowView row) -> report(tx, row)).list();
    }

    /// Returns the finalised reports of the half-years before and after a reporting year, of any reporting year, in the order
    /// in which they were finalised. Of the time before, returns those of the first twelve months with a report, and of each
    /// year: they show since when people have come. Leaves out what was finalised after the period itself; if that is not
    /// finalised, returns all.
    ///
    /// @param since a quarter from which on everything before the year is wanted, if any
    List<FrozenReport> beside(Tx tx, ReportingYear year, Optional<Quarter> since, Period period) {
        var before = year.first().previous();
        var first = since.filter(quarter -> quarter.compareTo(before.previous()) < 0).orElse(before.previous());
        var after = year.last().next();
        return tx.handle().createQuery("""
                select id, quarter, site, smallest_group, frozen_at, initials
                  from frozen_report
                 where (last_day between :before and :before_last or first_day between :after and :after_last
                        or last_day < :before
                           and (span = 'year'
                                or first_day < (select date(min(f.first_day), '+1 year') from frozen_report f)))
                   and not exists (select 1
                                     from frozen_report itself
                                    where itself.quarter = :period and itself.number < frozen_report.number)
                 order by number""").bind("before", first.days().first().toString())
                .bind("before_last", before.days().last().toString())
                .bind("after", after.days().first().toString())
                .bind("after_last", after.next().days().last().toString())
                .bind("period", period.toString()).map((RowView row) -> report(tx, row)).list();
    }

    /// Returns the finalised report of a period, if any.
    Optional<FrozenReport> of(Tx tx, Period period) {
        return tx.handle().createQuery("""
                select id, quarter, site, smallest_group, frozen_at, initials
                  from frozen_report
                 where quarter = :quarter""").bind("quarter", period.toString())
                .map((RowView row) -> report(tx, row)).findOne();
    }

    /// Checks whether a period is finalised.
    boolean isFrozen(Tx tx, Period period) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from frozen_report
                                where quarter = :quarter)""").bind("quarter", period.toString())
                .mapTo(Boolean.class).one();
    }

    /// Returns every finalised period, newest first, and a longer one before the quarter with which it ends.
    List<Period> periods(Tx tx) {
        return tx.handle().createQuery("""
                select quarter
                  from frozen_report
                 order by number desc""").map((RowView row) -> Period.parse(text(row, "quarter"))).list();
    }

    /// Returns the catalogue version of a finalised report.
    int catalogue(Tx tx, Period period) {
        return tx.handle().createQuery("""
                select catalogue
                  from frozen_report
                 where quarter = :quarter""").bind("quarter", period.toString())
                .mapTo(Integer.class).one();
    }

    /// A finalised report, and the date (UTC) on which it was finalised.
    record Finalised(UUID id, LocalDate on) {}

    /// Returns the finalised quarter that counted what was written about a session, if any: that of the session's day or, if it
    /// was late and not imported, that of the day on which it counts (see `v_late_attendance`).
    List<Finalised> counting(Tx tx, LocalDate day, Written written) {
        return tx.handle().createQuery("""
                select f.id, date(f.frozen_at) as on_day
                  from frozen_report f
                 where f.span = 'quarter'
                   and f.number > :number
                   and (:day between f.first_day and f.last_day
                        or max(date(:at), (select date(max(n.last_day), '+1 day')
                                             from frozen_report n
                                            where n.number < :number))
                           between f.first_day and f.last_day
                           and exists (select 1
                                         from frozen_report l
                                        where l.span = 'quarter' and :day between l.first_day and l.last_day
                                          and l.number < :number)
                           and not exists (select 1
                                             from v_import_span i
                                            where :number between i.first_number and i.last_number
                                              and :number % 64 = i.letter))""")
                .bind("number", written.number())
                .bind("day", day.toString()).bind("at", written.at().toString())
                .map((RowView row) -> new Finalised(id(row, "id"), day(row, "on_day"))).list();
    }

    /// Checks whether the quarter that contains a day was finalised after an entry.
    ///
    /// @param number the entry's position in the order of writing
    boolean isCountedOnItsDay(Tx tx, LocalDate day, long number) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from frozen_report
                                where quarter = :quarter and number > :number)""")
                .bind("quarter", Quarter.of(day).toString()).bind("number", number).mapTo(Boolean.class).one();
    }

    /// Returns her attendance that was entered or imported after its quarter was finalised, by session, and when each was
    /// written: `NOWHERE` if it was imported.
    Map<SessionId, Written> late(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select a.session, a.marked_at,
                       case when exists (select 1
                                           from v_import_span i
                                          where a.number between i.first_number and i.last_number
                                            and a.number % 64 = i.letter)
                            then :nowhere
                            else a.number end as number
                  from v_attendance a
                 where a.participant = :her
                   and exists (select 1
                                 from frozen_report f
                                where f.span = 'quarter' and a.on_day between f.first_day and f.last_day
                                  and a.number > f.number)""").bind("her", her.value())
                .bind("nowhere", FrozenQuarters.NOWHERE)
                .map((RowView row) -> Map.entry(new SessionId(id(row, "session")),
                        new Written(Objects.requireNonNull(row.getColumn("number", Long.class), "number"),
                                Instant.parse(text(row, "marked_at")))))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Stores a finalised report with its files.
    void insert(UnitOfWork work, QuarterlyReport report, List<FrozenFile> files) {
        var id = work.newId();
        var days = report.period().days();
        work.tx().handle().createUpdate("""
                insert into frozen_report (id, number, quarter, span, first_day, last_day, site, catalogue, smallest_group,
                                           frozen_at, frozen_by, initials)
                values (:id, :number, :period, :span, :first, :last, :site,
                        :catalogue, :smallest, :at, :by, :initials)""").bind("id", id)
                .bind("number", work.tx().nextNumber())
                .bind("period", report.period().toString()).bind("span", report.period().span().code())
                .bind("first", days.first().toString())
                .bind("last", days.last().toString()).bind("site", report.published().site())
                .bind("catalogue", CATALOGUE).bind("smallest", report.published().threshold().people())
                .bind("at", work.now().toString()).bind("by", work.who().id().value())
                .bind("initials", work.who().initials()).execute();
        insertLines(work.tx(), id, ReportLines.of(report.published()));
        files.forEach(file -> insert(work.tx(), id, file));
    }

    /// Returns a file of a finalised report.
    ///
    /// @throws IllegalStateException if its bytes are not those that were finalised
    Optional<FrozenFile> file(Tx tx, Period period, String language, FrozenFile.Kind kind) {
        return tx.handle().createQuery("""
                select f.sha256, f.bytes
                  from frozen_file f
                  join frozen_report r on r.id = f.report
                 where r.quarter = :quarter and f.language = :language and f.kind = :kind""")
                .bind("quarter", period.toString()).bind("language", language).bind("kind", kind.code())
                .map((RowView row) -> checked(text(row, "sha256"), new FrozenFile(language, kind,
                        Objects.requireNonNull(row.getColumn("bytes", byte[].class), "bytes"))))
                .findOne();
    }

    /// Returns the number of visits entered in sessions of a period since its quarters were finalised, with and without a card;
    /// 0 if it is not finalised.
    int lateVisits(Tx tx, Period period) {
        return tx.handle().createQuery("""
                select (select count(*)
                          from v_late_attendance
                         where quarter in (<quarters>))
                     + (select count(*)
                          from frozen_report f
                          join v_late_visitor l on l.on_day between f.first_day and f.last_day
                         where f.quarter in (<quarters>))""")
                .bindList("quarters", period.quarters().stream().map(Quarter::toString).toList())
                .mapTo(Integer.class).one();
    }

    private static void insertLines(Tx tx, UUID report, List<ReportLine> lines) {
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            tx.handle().createUpdate("""
                    insert into frozen_line (report, place, tab, category, how, number)
                    values (:report, :place, :tab, :category, :how, :number)""").bind("report", report)
                    .bind("place", place).bind("tab", line.table()).bind("category", line.category())
                    .bind("how", line.how().code())
                    .bind("number", line.number().isPresent() ? line.number().getAsInt() : null).execute();
        }
    }

    private static void insert(Tx tx, UUID report, FrozenFile file) {
        tx.handle().createUpdate("""
                insert into frozen_file (report, language, kind, sha256, bytes)
                values (:report, :language, :kind, :sha256, :bytes)""").bind("report", report)
                .bind("language", file.language()).bind("kind", file.kind().code()).bind("sha256", file.sha256())
                .bind("bytes", file.bytes()).execute();
    }

    private static FrozenReport report(Tx tx, RowView row) {
        var lines = tx.handle().createQuery("""
                select tab, category, how, number
                  from frozen_line
                 where report = :report
                 order by place""").bind("report", text(row, "id"))
                .map((RowView line) -> new ReportLine(text(line, "tab"), text(line, "category"),
                        CellStatus.ofCode(text(line, "how")), maybeNumber(line, "number")))
                .list();
        var period = Period.parse(text(row, "quarter"));
        var settings = new SettingsStore();
        var year = settings.years(tx).of(period);
        var tables = new PeriodTables(settings.of(tx, year), period, GrantLines.running(lines));
        var published = new ReportReader(lines, tables, year.start())
                .report(text(row, "site"), Threshold.of(number(row, "smallest_group")));
        return new FrozenReport(published, Instant.parse(text(row, "frozen_at")), text(row, "initials"));
    }

    private static FrozenFile checked(String sha256, FrozenFile file) {
        if (!file.sha256().equals(sha256)) {
            throw new IllegalStateException("a frozen file is not what was frozen");
        }
        return file;
    }
}
