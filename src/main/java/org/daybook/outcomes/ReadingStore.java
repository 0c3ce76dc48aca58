package org.daybook.outcomes;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.Score;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `reading` and `reading_answer`.
final class ReadingStore {
    private static final RowViewMapper<Reading> READING = row -> new Reading(new ReadingId(id(row, "id")),
            new ParticipantId(id(row, "participant")), new Key(text(row, "code"), text(row, "version")),
            OutcomeCodes.read(Reading.State.class, text(row, "state")), day(row, "on_day"), maybeText(row, "language"),
            maybeText(row, "way").map(code -> OutcomeCodes.read(AdministrationMode.class, code)), outcome(row));

    private static Reading.Outcome outcome(RowView row) {
        var over = maybeNumber(row, "score_over");
        var under = maybeNumber(row, "score_under");
        var reached = maybeNumber(row, "reached");
        return new Reading.Outcome(over.isPresent() && under.isPresent()
                ? Optional.of(Score.of(over.getAsInt(), under.getAsInt()))
                : Optional.empty(), maybeNumber(row, "left_out").orElse(0),
                reached.isPresent() ? Optional.of(reached.getAsInt() == 1) : Optional.empty());
    }

    void begin(SubjectWork work, Reading reading, Asking.Interpreting interpreter, StaffId by) {
        work.tx().handle().createUpdate("""
                insert into reading (id, participant, code, version, language, way, interpreter, state, on_day, taken_by)
                values (:id, :her, :code, :version, :language, :way, :interpreter, 'begun', :on, :by)""")
                .bind("id", reading.id().value()).bind("her", work.her().value())
                .bind("code", reading.key().code()).bind("version", reading.key().version())
                .bind("language", reading.language().orElseThrow())
                .bind("way", OutcomeCodes.of(reading.way().orElseThrow()))
                .bind("interpreter", OutcomeCodes.of(interpreter))
                .bind("on", reading.on().toString()).bind("by", by.value()).execute();
    }

    void declined(SubjectWork work, Reading reading, StaffId by) {
        work.tx().handle().createUpdate("""
                insert into reading (id, participant, code, version, state, on_day, taken_by)
                values (:id, :her, :code, :version, 'declined', :on, :by)""").bind("id", reading.id().value())
                .bind("her", work.her().value()).bind("code", reading.key().code())
                .bind("version", reading.key().version()).bind("on", reading.on().toString()).bind("by", by.value())
                .execute();
    }

    void decline(SubjectWork work, ReadingId reading, LocalDate on) {
        work.tx().handle().createUpdate("""
                update reading
                   set state = 'declined', on_day = :on
                 where id = :id and participant = :her""").bind("her", work.her().value()).bind("on", on.toString())
                .bind("id", reading.value()).execute();
        work.tx().handle().createUpdate("""
                delete from reading_answer
                 where reading = :id""").bind("id", reading.value()).execute();
    }

    /// Removes a reading that was declined today before it was begun.
    int removeDeclined(SubjectWork work, ReadingId reading) {
        return work.tx().handle()
                .createUpdate(
                        """
                delete from reading
                 where id = :id and participant = :her and state = 'declined' and on_day = :today and language is null""")
                .bind("id", reading.value()).bind("her", work.her().value()).bind("today", work.today().toString())
                .execute();
    }

    /// Continues a reading that was declined today after it was begun.
    int beginAgain(SubjectWork work, Reading begun) {
        return work.tx().handle().createUpdate("""
                update reading
                   set state = 'begun', on_day = :on
                 where id = :id and participant = :her and state = 'declined' and on_day = :today
                   and language is not null""").bind("on", begun.on().toString()).bind("id", begun.id().value())
                .bind("her", work.her().value()).bind("today", work.today().toString()).execute();
    }

    void finish(SubjectWork work, ReadingId reading, LocalDate on, Reading.Outcome outcome) {
        work.tx().handle().createUpdate("""
                update reading
                   set state = 'done', on_day = :on, left_out = :left_out, score_over = :over, score_under = :under,
                       reached = :reached
                 where id = :id and participant = :her""").bind("her", work.her().value()).bind("on", on.toString())
                .bind("left_out", outcome.leftOut())
                .bind("over", outcome.score().map(score -> score.over().longValueExact()).orElse(null))
                .bind("under", outcome.score().map(score -> score.under().longValueExact()).orElse(null))
                .bind("reached", outcome.reached().map(yes -> yes ? 1 : 0).orElse(null))
                .bind("id", reading.value()).execute();
    }

    /// Changes how a reading is answered, for example when the screen is handed over or taken back.
    void way(SubjectWork work, ReadingId reading, AdministrationMode way) {
        work.tx().handle().createUpdate("""
                update reading
                   set way = :way
                 where id = :id and participant = :her""").bind("her", work.her().value())
                .bind("way", OutcomeCodes.of(way)).bind("id", reading.value()).execute();
    }

    Optional<Reading> byId(Tx tx, ReadingId reading) {
        return tx.handle().createQuery("""
                select id, participant, code, version, state, on_day, language, way, left_out, score_over, score_under,
                       reached
                  from reading
                 where id = :id""").bind("id", reading.value()).map(READING).findOne();
    }

    /// Returns her readings, the oldest first.
    List<Reading> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select id, participant, code, version, state, on_day, language, way, left_out, score_over, score_under,
                       reached
                  from reading
                 where participant = :her
                 order by on_day, id""").bind("her", her.value()).map(READING).list();
    }

    /// Checks whether she answered a questionnaire on a day, in any version of it.
    boolean isDone(Tx tx, ParticipantId her, String code, LocalDate on) {
        return !tx.ask("""
                select 1
                  from reading
                 where participant = ? and on_day = ? and code = ? and state = 'done'""", row -> row.number(1),
                her.value(), on, code).isEmpty();
    }

    void answer(SubjectWork work, UUID id, Reading reading, String item, Optional<Integer> value) {
        work.tx().change("""
                insert into reading_answer (id, reading, participant, item, value)
                values (?, ?, ?, ?, ?)
                    on conflict (reading, item) do update set value = excluded.value""", id, reading.id().value(),
                work.her().value(), item, value.orElse(null));
    }

    /// Returns the answers by item; empty if she skipped it.
    Map<String, Optional<Integer>> answers(Tx tx, ReadingId reading) {
        var answers = new LinkedHashMap<String, Optional<Integer>>();
        tx.handle().createQuery("""
                select item, value
                  from reading_answer
                 where reading = :reading
                 order by id""").bind("reading", reading.value())
                .map((RowView row) -> Map.entry(text(row, "item"), maybeNumber(row, "value"))).list()
                .forEach(answer -> answers.put(answer.getKey(), answer.getValue().isPresent()
                        ? Optional.of(answer.getValue().getAsInt())
                        : Optional.empty()));
        return answers;
    }

    Map<ParticipantId, LocalDate> lastSeen(Tx tx) {
        return RowColumns.days(tx.handle().createQuery("""
                select participant, max(on_day) as day
                  from reading
                 where state <> 'begun'
                 group by participant"""));
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from reading_note
                 where participant = :her""").bind("her", work.her().value()).execute();
        work.tx().handle().createUpdate("""
                delete from reading_answer
                 where participant = :her""").bind("her", work.her().value()).execute();
        work.tx().handle().createUpdate("""
                delete from reading
                 where participant = :her""").bind("her", work.her().value()).execute();
        work.tx().handle().createUpdate("""
                delete from own_goal
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    void erase(SubjectWork work, LocalDate from, LocalDate until) {
        for (var part : List.of("reading_note", "reading_answer")) {
            work.tx().handle().createUpdate("""
                    delete from <part>
                     where participant = :her
                       and reading in (select id
                                         from reading
                                        where participant = :her and on_day between :from and :until)""")
                    .define("part", part)
                    .bind("her", work.her().value()).bind("from", from.toString()).bind("until", until.toString())
                    .execute();
        }
        work.tx().handle().createUpdate("""
                delete from reading
                 where participant = :her and on_day between :from and :until""").bind("her", work.her().value())
                .bind("from", from.toString()).bind("until", until.toString()).execute();
        work.tx().handle().createUpdate("""
                delete from own_goal
                 where participant = :her and since between :from and :until
                   and not exists (select 1
                                     from reading_answer a
                                    where a.participant = own_goal.participant and a.item = own_goal.id)""")
                .bind("her", work.her().value()).bind("from", from.toString()).bind("until", until.toString())
                .execute();
    }
}
