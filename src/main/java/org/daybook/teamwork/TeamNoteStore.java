package org.daybook.teamwork;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `team_note` and `team_note_rule`.
final class TeamNoteStore {
    private static final RowViewMapper<TeamNote> ROW = TeamNoteStore::row;

    private static TeamNote row(RowView row) {
        return new TeamNote(new NoteId(id(row, "id")), new NewNote(text(row, "said"), roles(text(row, "roles"))),
                day(row, "written_on"), new StaffId(id(row, "written_by")));
    }

    private static Set<Role> roles(String codes) {
        return Stream.of(codes.split(" ")).filter(code -> !code.isEmpty()).map(Role::ofCode)
                .collect(Collectors.toSet());
    }

    void insert(Tx tx, TeamNote note) {
        tx.handle().createUpdate("""
                insert into team_note (id, words, roles, written_on, written_by)
                values (:id, :words, :roles, :on, :by)""").bind("id", note.id().value())
                .bind("words", note.note().words().getBytes(StandardCharsets.UTF_8))
                .bind("roles", note.note().readers().stream().map(Role::code).sorted()
                        .collect(Collectors.joining(" ")))
                .bind("on", note.on().toString()).bind("by", note.by().value()).execute();
    }

    /// Returns all notes written since a day, newest first.
    List<TeamNote> since(Tx tx, LocalDate day) {
        return tx.handle().createQuery("""
                select id, cast(words as text) as said, roles, written_on, written_by
                  from team_note
                 where written_on >= :day
                 order by written_on desc, id desc""").bind("day", day.toString()).map(ROW).list();
    }

    Optional<StaffId> writer(Tx tx, NoteId id) {
        return tx.handle().createQuery("""
                select written_by
                  from team_note
                 where id = :id""").bind("id", id.value())
                .map((RowView row) -> new StaffId(id(row, "written_by"))).findOne();
    }

    void delete(Tx tx, NoteId id) {
        tx.handle().createUpdate("""
                delete from team_note
                 where id = :id""").bind("id", id.value()).execute();
    }

    /// Checks whether a note was written before a day.
    boolean hasBefore(Tx tx, LocalDate day) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from team_note
                                where written_on < :day)""").bind("day", day.toString()).mapTo(Boolean.class).one();
    }

    void deleteBefore(Tx tx, LocalDate day) {
        tx.handle().createUpdate("""
                delete from team_note
                 where written_on < :day""").bind("day", day.toString()).execute();
    }

    Optional<Integer> days(Tx tx) {
        return tx.handle().createQuery("""
                select days
                  from team_note_rule""").mapTo(Integer.class).findOne();
    }

    void days(Tx tx, int days) {
        tx.handle().createUpdate("""
                insert into team_note_rule (one, days)
                values (1, :days)
                    on conflict (one) do update set days = excluded.days""").bind("days", days).execute();
    }
}
