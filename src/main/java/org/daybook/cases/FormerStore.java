package org.daybook.cases;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the present and former contents of the rows of a file; the former come from the journal. What is only ever appended
/// (her legal status, closings) has no former state; what a worker keeps in mind was never journalled.
final class FormerStore {
    private static final List<String> ROWS = List.of("case_need", "protection_plan", "case_action", "case_follow_up",
            "mandatory_report", "outside_request");

    /// One change of one row.
    ///
    /// @param seq    the order of writing
    /// @param line   identity of the audit line of the action
    /// @param row    the row
    /// @param before its contents before the action
    record Former(int seq, UUID line, UUID row, List<Line> before) {}

    /// Returns the present contents of each row.
    Map<UUID, List<Line>> now(Tx tx, CaseRef ref) {
        var now = new LinkedHashMap<UUID, List<Line>>();
        tx.handle().createQuery("""
                select id, presenting, urgent
                  from case_file
                 where id = :file""").bind("file", ref.id().value())
                .map((RowView row) -> now.put(id(row, "id"), lines("case_file", row))).list();
        ROWS.forEach(table -> tx.handle().createQuery("""
                select *
                  from <table>
                 where case_file = :file
                 order by id""").define("table", table).bind("file", ref.id().value())
                .map((RowView row) -> now.put(id(row, "id"), lines(table, row))).list());
        return now;
    }

    /// Returns the contents of its rows before each change, newest first.
    List<Former> before(Tx tx, CaseRef ref) {
        return tx.handle().createQuery("""
                select seq, audit_id, tab, row_id, before ->> 'id' as id, before ->> 'presenting' as presenting,
                       before ->> 'urgent' as urgent, before ->> 'area' as area, before ->> 'words' as words,
                       before ->> 'needed' as needed, before ->> 'made_with_her' as made_with_her,
                       before ->> 'made_on' as made_on, before ->> 'concern' as concern,
                       before ->> 'resources' as resources, before ->> 'before_it' as before_it,
                       before ->> 'during_it' as during_it, before ->> 'after_it' as after_it,
                       before ->> 'review_on' as review_on, before ->> 'goal' as goal, before ->> 'action' as action,
                       before ->> 'who' as who, before ->> 'due_on' as due_on, before ->> 'status' as status,
                       before ->> 'status_on' as status_on, before ->> 'outcome' as outcome,
                       before ->> 'held_on' as held_on, before ->> 'written_by' as written_by,
                       before ->> 'on_day' as on_day, before ->> 'recipient' as recipient,
                       before ->> 'legal_basis' as legal_basis, before ->> 'decided_by' as decided_by,
                       before ->> 'told_first' as told_first, before ->> 'why_not_told' as why_not_told,
                       before ->> 'asked_on' as asked_on, before ->> 'asker' as asker,
                       before ->> 'asker_words' as asker_words, before ->> 'decision' as decision
                  from journal
                 where tab in ('case_need', 'protection_plan', 'case_action', 'case_follow_up', 'mandatory_report',
                               'outside_request')
                   and op in ('u', 'd') and before ->> 'case_file' = :file
                    or tab = 'case_file' and row_id = :file and op = 'u'
                 order by seq desc""").bind("file", ref.id().value().toString())
                .map((RowView row) -> new Former(number(row, "seq"), id(row, "audit_id"), id(row, "row_id"),
                        lines(text(row, "tab"), row)))
                .list();
    }

    private static List<Line> lines(String table, RowView row) {
        return switch (table) {
            case "case_file" -> CaseHistory.of(CaseStore.presenting(row));
            case "case_need" -> List.of(CaseSubjectAccess.need(CaseStore.need(row)));
            case "protection_plan" -> CaseHistory.of(PlanStore.protection(row));
            case "case_action" -> List.of(CaseSubjectAccess.action(PlanStore.action(row)));
            case "case_follow_up" -> List.of(CaseSubjectAccess.contact(PlanStore.followUp(row)));
            case "mandatory_report" -> CaseSubjectAccess.report(DutyStore.report(row)).stream().toList();
            case "outside_request" -> CaseSubjectAccess.request(DutyStore.request(row)).stream().toList();
            default -> throw new IllegalArgumentException("no history of " + table);
        };
    }
}
