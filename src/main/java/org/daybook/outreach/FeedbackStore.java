package org.daybook.outreach;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `feedback` and `feedback_answer`.
final class FeedbackStore {
    void insert(Tx tx, FeedbackCount one) {
        tx.handle().createUpdate("""
                insert into feedback (id, on_day, slips)
                values (:id, :on_day, :slips)""").bind("id", one.id().value()).bind("on_day", one.on().toString())
                .bind("slips", one.slips()).execute();
        one.ratings().each((question, answer, people) -> tx.handle().createUpdate("""
                insert into feedback_answer (feedback, question, answer, people)
                values (:feedback, :question, :answer, :people)""").bind("feedback", one.id().value())
                .bind("question", OutreachCodes.of(question)).bind("answer", answer).bind("people", people)
                .execute());
    }

    /// @return the number of rows deleted
    int delete(Tx tx, FeedbackId id) {
        tx.handle().createUpdate("""
                delete from feedback_answer
                 where feedback = :id""").bind("id", id.value()).execute();
        return tx.handle().createUpdate("""
                delete from feedback
                 where id = :id""").bind("id", id.value()).execute();
    }

    /// Returns the counts of a period, the newest first.
    List<FeedbackCount> between(Tx tx, LocalDate first, LocalDate last) {
        var ratings = ratings(tx);
        return tx.handle().createQuery("""
                select *
                  from feedback
                 where on_day between :first and :last
                 order by on_day desc, id desc""").bind("first", first.toString()).bind("last", last.toString())
                .map((RowView row) -> new FeedbackCount(new FeedbackId(id(row, "id")), day(row, "on_day"),
                        number(row, "slips"), ratings.getOrDefault(id(row, "id"), Ratings.none())))
                .list();
    }

    /// Returns the years with counts.
    List<Integer> years(Tx tx) {
        return tx.handle().createQuery("""
                select distinct cast(substr(on_day, 1, 4) as integer) as year
                  from feedback""").mapTo(Integer.class).list();
    }

    private static Map<UUID, Ratings<FeedbackQuestion>> ratings(Tx tx) {
        var counts = new HashMap<UUID, Map<FeedbackQuestion, List<Integer>>>();
        tx.handle().createQuery("""
                select feedback, question, answer, people
                  from feedback_answer""").map((RowView row) -> counts
                .computeIfAbsent(id(row, "feedback"), _ -> new EnumMap<>(FeedbackQuestion.class))
                .computeIfAbsent(OutreachCodes.read(FeedbackQuestion.class, text(row, "question")),
                        _ -> new ArrayList<>(Ratings.NOBODY))
                .set(number(row, "answer") - 1, number(row, "people"))).list();
        var ratings = new HashMap<UUID, Ratings<FeedbackQuestion>>();
        counts.forEach((feedback, questions) -> ratings.put(feedback, new Ratings<>(questions)));
        return ratings;
    }
}
