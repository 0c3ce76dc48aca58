package org.daybook.cases;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of what is planned with her: the protection plan, the rows of the action plan, the contacts.
final class PlanStore {
    /// Something due, without her line.
    record DueRow(CaseRef ref, DueFollowUp.Kind kind, LocalDate on) {}

    static ProtectionPlan protection(RowView row) {
        return new ProtectionPlan(maybeText(row, "needed").map(code -> CaseCodes.read(PlanNeeded.class, code)),
                maybeText(row, "made_with_her").map(code -> CaseCodes.read(WithHer.class, code)),
                maybeDay(row, "made_on"),
                new ProtectionPlan.Words(maybeText(row, "concern"), maybeText(row, "resources"),
                        maybeText(row, "before_it"), maybeText(row, "during_it"), maybeText(row, "after_it")),
                maybeDay(row, "review_on"));
    }

    static Action action(RowView row) {
        return new Action(new ActionId(id(row, "id")),
                new NewAction(CaseCodes.read(Area.class, text(row, "area")), maybeText(row, "goal"),
                        maybeText(row, "action").filter(words -> !words.isEmpty()), maybeText(row, "who"),
                        maybeDay(row, "due_on")),
                CaseCodes.read(ActionStatus.class, text(row, "status")), day(row, "status_on"));
    }

    static FollowUp followUp(RowView row) {
        return new FollowUp(new FollowUpId(id(row, "id")), day(row, "due_on"),
                maybeText(row, "outcome").map(code -> new FollowUp.Held(CaseCodes.read(ContactOutcome.class, code),
                        day(row, "held_on"), maybeText(row, "words"))),
                new StaffId(id(row, "written_by")));
    }

    ProtectionPlan protection(Tx tx, CaseRef ref) {
        return tx.handle().createQuery("""
                select *
                  from protection_plan
                 where case_file = :file""").bind("file", ref.id().value())
                .map((RowViewMapper<ProtectionPlan>) PlanStore::protection).findOne()
                .orElse(ProtectionPlan.EMPTY);
    }

    void write(SubjectWork work, UUID id, CaseRef ref, ProtectionPlan plan) {
        work.tx().handle().createUpdate("""
                insert into protection_plan (id, case_file, participant, needed, made_with_her, made_on, concern,
                       resources, before_it, during_it, after_it, review_on)
                values (:id, :file, :her, :needed, :with_her, :made_on, :concern, :resources, :before, :during, :after,
                       :review_on)
                on conflict (case_file) do update
                   set needed = excluded.needed, made_with_her = excluded.made_with_her, made_on = excluded.made_on,
                       concern = excluded.concern, resources = excluded.resources, before_it = excluded.before_it,
                       during_it = excluded.during_it, after_it = excluded.after_it,
                       review_on = excluded.review_on""").bind("id", id).bind("file", ref.id().value())
                .bind("her", work.her().value()).bind("needed", CaseCodes.of(plan.needed()))
                .bind("with_her", CaseCodes.of(plan.withHer())).bind("made_on", written(plan.madeOn()))
                .bind("concern", plan.words().concern().orElse(null))
                .bind("resources", plan.words().resources().orElse(null))
                .bind("before", plan.words().before().orElse(null))
                .bind("during", plan.words().during().orElse(null))
                .bind("after", plan.words().after().orElse(null)).bind("review_on", written(plan.reviewOn()))
                .execute();
    }

    List<Action> actions(Tx tx, CaseRef ref) {
        return tx.handle().createQuery("""
                select *
                  from case_action
                 where case_file = :file
                 order by status <> 'open', id desc""").bind("file", ref.id().value())
                .map((RowViewMapper<Action>) PlanStore::action).list();
    }

    void insert(SubjectWork work, CaseRef ref, Action action) {
        var told = action.told();
        work.tx().handle().createUpdate("""
                insert into case_action (id, case_file, participant, area, goal, action, who, due_on, status, status_on)
                values (:id, :file, :her, :area, :goal, :action, :who, :due_on, :status, :status_on)""")
                .bind("id", action.id().value()).bind("file", ref.id().value()).bind("her", work.her().value())
                .bind("area", CaseCodes.of(told.area())).bind("goal", told.goal().orElse(null))
                .bind("action", told.action().orElse(null)).bind("who", told.who().orElse(null))
                .bind("due_on", written(told.dueOn())).bind("status", CaseCodes.of(action.status()))
                .bind("status_on", action.statusOn().toString()).execute();
    }

    int status(SubjectWork work, CaseRef ref, ActionId id, ActionStatus status, LocalDate on) {
        return work.tx().handle().createUpdate("""
                update case_action
                   set status = :status, status_on = :on
                 where id = :id and case_file = :file""").bind("status", CaseCodes.of(status)).bind("on", on.toString())
                .bind("id", id.value()).bind("file", ref.id().value()).execute();
    }

    int correct(SubjectWork work, CaseRef ref, ActionId id, NewAction told) {
        return work.tx().handle().createUpdate("""
                update case_action
                   set area = :area, goal = :goal, action = :action, who = :who, due_on = :due_on
                 where id = :id and case_file = :file""").bind("id", id.value()).bind("file", ref.id().value())
                .bind("area", CaseCodes.of(told.area())).bind("goal", told.goal().orElse(null))
                .bind("action", told.action().orElse(null)).bind("who", told.who().orElse(null))
                .bind("due_on", written(told.dueOn())).execute();
    }

    void delete(SubjectWork work, CaseRef ref, ActionId id) {
        work.tx().handle().createUpdate("""
                delete from case_action
                 where id = :id and case_file = :file""").bind("id", id.value()).bind("file", ref.id().value())
                .execute();
    }

    List<FollowUp> followUps(Tx tx, CaseRef ref) {
        return tx.handle().createQuery("""
                select id, due_on, outcome, held_on, words, written_by
                  from case_follow_up
                 where case_file = :file
                 order by outcome is not null, coalesce(held_on, due_on) desc, id desc""")
                .bind("file", ref.id().value()).map((RowViewMapper<FollowUp>) PlanStore::followUp).list();
    }

    void insert(SubjectWork work, CaseRef ref, FollowUp followUp) {
        var held = followUp.held();
        work.tx().handle().createUpdate("""
                insert into case_follow_up (id, case_file, participant, due_on, outcome, held_on, words, written_by)
                values (:id, :file, :her, :due_on, :outcome, :held_on, :words, :by)""")
                .bind("id", followUp.id().value()).bind("file", ref.id().value()).bind("her", work.her().value())
                .bind("due_on", followUp.dueOn().toString())
                .bind("outcome", CaseCodes.of(held.map(FollowUp.Held::outcome)))
                .bind("held_on", written(held.map(FollowUp.Held::on)))
                .bind("words", held.flatMap(FollowUp.Held::words).orElse(null))
                .bind("by", followUp.by().value()).execute();
    }

    int hold(SubjectWork work, CaseRef ref, FollowUpId id, FollowUp.Held held) {
        return work.tx().handle().createUpdate("""
                update case_follow_up
                   set outcome = :outcome, held_on = :on, words = :words
                 where id = :id and case_file = :file and outcome is null""")
                .bind("outcome", CaseCodes.of(held.outcome())).bind("on", held.on().toString())
                .bind("words", held.words().orElse(null)).bind("id", id.value()).bind("file", ref.id().value())
                .execute();
    }

    int correct(SubjectWork work, CaseRef ref, FollowUpId id, FollowUp.Held held) {
        return work.tx().handle().createUpdate("""
                update case_follow_up
                   set outcome = :outcome, held_on = :on, words = :words
                 where id = :id and case_file = :file and outcome is not null""")
                .bind("outcome", CaseCodes.of(held.outcome())).bind("on", held.on().toString())
                .bind("words", held.words().orElse(null)).bind("id", id.value()).bind("file", ref.id().value())
                .execute();
    }

    /// Restores a contact to its former state.
    void putBack(SubjectWork work, CaseRef ref, FollowUp before) {
        work.tx().handle().createUpdate("""
                update case_follow_up
                   set due_on = :due_on, outcome = :outcome, held_on = :held_on, words = :words
                 where id = :id and case_file = :file""").bind("due_on", before.dueOn().toString())
                .bind("outcome", CaseCodes.of(before.held().map(FollowUp.Held::outcome)))
                .bind("held_on", written(before.held().map(FollowUp.Held::on)))
                .bind("words", before.held().flatMap(FollowUp.Held::words).orElse(null))
                .bind("id", before.id().value()).bind("file", ref.id().value()).execute();
    }

    void delete(SubjectWork work, CaseRef ref, FollowUpId id) {
        work.tx().handle().createUpdate("""
                delete from case_follow_up
                 where id = :id and case_file = :file""").bind("id", id.value()).bind("file", ref.id().value())
                .execute();
    }

    int move(SubjectWork work, CaseRef ref, FollowUpId id, LocalDate to) {
        return work.tx().handle().createUpdate("""
                update case_follow_up
                   set due_on = :to
                 where id = :id and case_file = :file and outcome is null""").bind("to", to.toString())
                .bind("id", id.value()).bind("file", ref.id().value()).execute();
    }

    /// Returns what is due until a day in the open files of one worker, the oldest first.
    UnfilteredRows<DueRow> due(Tx tx, StaffId who, LocalDate until) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                with mine as (select f.id, f.participant
                                from case_worker w
                                join case_file f on f.id = w.case_file
                               where w.staff = :who and w.until is null and f.closed_on is null)
                select m.id, m.participant, 'contact' as kind, u.due_on as on_day
                  from mine m
                  join case_follow_up u on u.case_file = m.id and u.outcome is null and u.due_on <= :until
                union all
                select m.id, m.participant, 'action', a.due_on
                  from mine m
                  join case_action a on a.case_file = m.id and a.status = 'open' and a.due_on <= :until
                union all
                select m.id, m.participant, 'plan-review', p.review_on
                  from mine m
                  join protection_plan p on p.case_file = m.id and p.review_on <= :until
                 order by on_day, m.id""").bind("who", who.value()).bind("until", until.toString())
                .map((RowView row) -> new DueRow(
                        new CaseRef(new CaseId(id(row, "id")), new ParticipantId(id(row, "participant"))),
                        CaseCodes.read(DueFollowUp.Kind.class, text(row, "kind")), day(row, "on_day")))
                .list(), row -> row.ref().her());
    }

    private static @org.jspecify.annotations.Nullable String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
