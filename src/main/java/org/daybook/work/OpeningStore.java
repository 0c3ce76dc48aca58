package org.daybook.work;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.milestones.Cefr;
import org.daybook.staff.Erased;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.work.OpeningDetails.LanguageLevel;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;

/// SQL of the table `opening`.
final class OpeningStore {
    void insert(UnitOfWork work, OpeningId id, CompanyId company, OpeningDetails details) {
        bound(work.tx().handle().createUpdate("""
                insert into opening (id, company, title, kind, places, hours, day_parts, language, level, school_hours,
                       transport, open_until)
                values (:id, :company, :title, :kind, :places, :hours, :day_parts, :language, :level, :school_hours,
                       :transport, :open_until)""").bind("company", company.value()), id, details);
    }

    void change(UnitOfWork work, OpeningId id, OpeningDetails details) {
        bound(work.tx().handle().createUpdate("""
                update opening
                   set title = :title, kind = :kind, places = :places, hours = :hours, day_parts = :day_parts,
                       language = :language, level = :level, school_hours = :school_hours, transport = :transport,
                       open_until = :open_until
                 where id = :id"""), id, details);
    }

    private static void bound(Update update, OpeningId id, OpeningDetails details) {
        update.bind("id", id.value()).bind("title", details.title().strip())
                .bind("kind", WorkCodes.of(details.kind().orElseThrow()))
                .bind("places", details.places().orElseThrow()).bind("hours", boxed(details.hours()).orElse(null))
                .bind("day_parts", WorkCodes.of(details.when()))
                .bind("language", details.language().map(LanguageLevel::code).orElse(null))
                .bind("level", details.language().map(it -> WorkCodes.of(it.level())).orElse(null))
                .bind("school_hours", details.schoolHours().map(WorkCodes::of).orElse(null))
                .bind("transport", details.transport().orElse(null))
                .bind("open_until", details.until().map(LocalDate::toString).orElse(null)).execute();
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    void setClosed(UnitOfWork work, OpeningId id, Optional<LocalDate> on) {
        work.tx().handle().createUpdate("""
                update opening
                   set closed_on = :on
                 where id = :id""").bind("on", on.map(LocalDate::toString).orElse(null)).bind("id", id.value())
                .execute();
    }

    /// Removes her name from openings; travel directions that name her are deleted entirely.
    void clearNaming(SubjectWork work, Erased her) {
        all(work).forEach(one -> {
            var now = one.details();
            var kept = new OpeningDetails(her.without(now.title()), now.kind(), now.places(), now.hours(), now.when(),
                    now.language(), now.schoolHours(), now.transport().filter(words -> !her.isNamedIn(words)),
                    now.until());
            if (!kept.equals(now)) {
                change(work, one.id(), kept);
            }
        });
    }

    Optional<Opening> byId(UnitOfWork work, OpeningId id) {
        return work.tx().handle().createQuery("""
                select o.*, c.name as at
                  from opening o
                  join company c on c.id = o.company
                 where o.id = :id""").bind("id", id.value()).map(OpeningStore::opening).findOne();
    }

    /// Returns those of a company, the open ones first, then by title.
    List<Opening> of(UnitOfWork work, CompanyId company) {
        return work.tx().handle().createQuery("""
                select o.*, c.name as at
                  from opening o
                  join company c on c.id = o.company
                 where o.company = :company
                 order by o.closed_on is not null, o.title collate nocase, o.id""").bind("company", company.value())
                .map(OpeningStore::opening).list();
    }

    /// Returns all of them, by title.
    List<Opening> all(UnitOfWork work) {
        return work.tx().handle().createQuery("""
                select o.*, c.name as at
                  from opening o
                  join company c on c.id = o.company
                 order by o.title collate nocase, o.id""").map(OpeningStore::opening).list();
    }

    /// Returns those that accept people today, by title, without those at companies that are closed.
    List<Opening> open(UnitOfWork work) {
        return work.tx().handle().createQuery("""
                select o.*, c.name as at
                  from opening o
                  join company c on c.id = o.company
                 where o.closed_on is null and (o.open_until is null or o.open_until >= :today)
                   and c.closed_on is null
                 order by o.title collate nocase, o.id""").bind("today", work.today().toString())
                .map(OpeningStore::opening).list();
    }

    private static Opening opening(RowView row) {
        var language = maybeText(row, "language").map(code -> new LanguageLevel(code,
                WorkCodes.read(Cefr.class, text(row, "level"))));
        return new Opening(new OpeningId(id(row, "id")), new CompanyId(id(row, "company")), text(row, "at"),
                new OpeningDetails(text(row, "title"),
                        Optional.of(WorkCodes.read(OpeningKind.class, text(row, "kind"))),
                        maybeNumber(row, "places"), maybeNumber(row, "hours"),
                        WorkCodes.readAll(DayPart.class, text(row, "day_parts")), language,
                        maybeText(row, "school_hours").map(code -> WorkCodes.read(SchoolHours.class, code)),
                        maybeText(row, "transport"), maybeDay(row, "open_until")),
                maybeDay(row, "closed_on"));
    }
}
