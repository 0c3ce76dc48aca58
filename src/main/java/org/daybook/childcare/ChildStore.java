package org.daybook.childcare;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.SqlStatement;

/// SQL of the tables `cared_child` and `childcare_places`.
final class ChildStore {
    private static final RowViewMapper<Child> CHILD = row -> new Child(new ChildId(id(row, "id")),
            new ParticipantId(id(row, "participant")),
            new ChildForm(text(row, "name"), age(row),
                    new ChildForm.Health(maybeText(row, "allergies"), maybeText(row, "helps")),
                    new ChildForm.Collecting(maybeText(row, "collectors"), maybeText(row, "never_collect"),
                            maybeText(row, "code_word"))),
            day(row, "since"), maybeDay(row, "ended_on"));

    /// One change of a row, as the journal keeps it.
    ///
    /// @param line   ID of the audit line of the action that changed it
    /// @param child  the child
    /// @param before the former values; empty if it was new
    record Former(UUID line, ChildId child, Optional<Child> before) {}

    void insert(SubjectWork work, Child child) {
        bind(work.tx().handle().createUpdate("""
                insert into cared_child (id, participant, name, years, years_on, born, allergies, helps, collectors,
                       never_collect, code_word, since, ended_on)
                values (:id, :her, :name, :years, :years_on, :born, :allergies, :helps, :collectors, :never,
                       :code_word, :since, :ended_on)"""), work, child).execute();
    }

    void update(SubjectWork work, Child child) {
        bind(work.tx().handle().createUpdate("""
                update cared_child
                   set name = :name, years = :years, years_on = :years_on, born = :born, allergies = :allergies,
                       helps = :helps, collectors = :collectors, never_collect = :never, code_word = :code_word,
                       ended_on = :ended_on
                 where id = :id and participant = :her and since = :since"""), work, child).execute();
    }

    /// Deletes a child that was never signed in.
    void delete(SubjectWork work, ChildId child) {
        work.tx().handle().createUpdate("""
                delete from cared_child
                 where id = :id and participant = :her""").bind("id", child.value()).bind("her", work.her().value())
                .execute();
    }

    /// Returns her children, those who come first; in the order in which they were recorded.
    List<Child> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select *
                  from cared_child
                 where participant = :her
                 order by ended_on is not null, since, id""").bind("her", her.value()).map(CHILD).list();
    }

    /// Returns the children of women who consent to it, in the order in which they were recorded.
    UnfilteredRows<Child> agreed(Tx tx, LocalDate today) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select c.*
                  from cared_child c
                  join v_consent a on a.participant = c.participant and a.purpose = 'children'
                 where a.answer = 'given' and coalesce(a.until_day, '9999-12-31') >= :today
                 order by c.since, c.id""").bind("today", today.toString()).map(CHILD).list(), Child::her);
    }

    Optional<Child> byId(Tx tx, ChildId child) {
        return tx.handle().createQuery("""
                select *
                  from cared_child
                 where id = :id""").bind("id", child.value()).map(CHILD).findOne();
    }

    /// Returns every change of her children that the journal keeps, newest first.
    List<Former> former(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select audit_id, row_id, op, row_id as id, before ->> 'participant' as participant,
                       before ->> 'name' as name, before ->> 'years' as years, before ->> 'years_on' as years_on,
                       before ->> 'born' as born, before ->> 'allergies' as allergies,
                       before ->> 'helps' as helps, before ->> 'collectors' as collectors,
                       before ->> 'never_collect' as never_collect, before ->> 'code_word' as code_word,
                       before ->> 'since' as since, before ->> 'ended_on' as ended_on
                  from journal
                 where tab = 'cared_child' and op in ('i', 'u')
                   and row_id in (select id
                                    from cared_child
                                   where participant = :her)
                 order by seq desc""").bind("her", her.value()).map((RowView row) -> new Former(id(row, "audit_id"),
                new ChildId(id(row, "row_id")),
                text(row, "op").equals("u") ? Optional.of(CHILD.map(row)) : Optional.empty())).list();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from cared_child
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    /// Returns how many children there is room for; none until the site sets it.
    int places(Tx tx) {
        return tx.handle().createQuery("""
                select coalesce(max(places), 0)
                  from childcare_places""").mapTo(Integer.class).one();
    }

    void places(Tx tx, int places) {
        tx.handle().createUpdate("""
                insert into childcare_places (one, places)
                values (1, :places)
                on conflict (one) do update set places = :places""").bind("places", places).execute();
    }

    private static Optional<ChildAge> age(RowView row) {
        if (maybeNumber(row, "years").isPresent()) {
            return Optional.of(new ChildAge.Told(number(row, "years"), day(row, "years_on")));
        }
        return maybeText(row, "born").map(month -> new ChildAge.Born(YearMonth.parse(month)));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, SubjectWork work, Child child) {
        var told = child.told();
        var years = told.age().filter(ChildAge.Told.class::isInstance).map(ChildAge.Told.class::cast);
        var born = told.age().filter(ChildAge.Born.class::isInstance).map(ChildAge.Born.class::cast);
        return statement.bind("id", child.id().value()).bind("her", work.her().value()).bind("name", told.name())
                .bind("years", years.map(ChildAge.Told::years).orElse(null))
                .bind("years_on", years.map(age -> age.toldOn().toString()).orElse(null))
                .bind("born", born.map(age -> age.month().toString()).orElse(null))
                .bind("allergies", told.health().allergies().orElse(null))
                .bind("helps", told.health().helps().orElse(null))
                .bind("collectors", told.collecting().may().orElse(null))
                .bind("never", told.collecting().never().orElse(null))
                .bind("code_word", told.collecting().codeWord().orElse(null))
                .bind("since", child.since().toString())
                .bind("ended_on", child.endedOn().map(LocalDate::toString).orElse(null));
    }
}
