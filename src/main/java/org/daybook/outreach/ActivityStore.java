package org.daybook.outreach;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.disclosure.Threshold;
import org.daybook.outreach.Activity.Training;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;

/// SQL of the tables `activity` and `activity_answer`.
final class ActivityStore {
    void insert(Tx tx, Activity one) {
        bind(one, tx.handle().createUpdate("""
                insert into activity (id, kind, on_day, begins_at, minutes, topic, audience, partner, district, girls,
                       adults_18_29, adults_30_54, adults_55, adults_unknown, others, profession, before_people,
                       before_percent, after_people, after_percent)
                values (:id, :kind, :on_day, :begins_at, :minutes, :topic, :audience, :partner, :district, :girls,
                       :adults_18_29, :adults_30_54, :adults_55, :adults_unknown, :others, :profession, :before_people,
                       :before_percent, :after_people, :after_percent)""")).execute();
        insertAnswers(tx, one);
    }

    void update(Tx tx, Activity one) {
        bind(one, tx.handle().createUpdate("""
                update activity
                   set kind = :kind, on_day = :on_day, begins_at = :begins_at, minutes = :minutes, topic = :topic,
                       audience = :audience, partner = :partner, district = :district, girls = :girls,
                       adults_18_29 = :adults_18_29, adults_30_54 = :adults_30_54, adults_55 = :adults_55,
                       adults_unknown = :adults_unknown, others = :others, profession = :profession,
                       before_people = :before_people, before_percent = :before_percent, after_people = :after_people,
                       after_percent = :after_percent
                 where id = :id""")).execute();
        deleteAnswers(tx, one.id());
        insertAnswers(tx, one);
    }

    private static Update bind(Activity one, Update update) {
        var training = one.came().training();
        var before = training.flatMap(Training::before);
        var after = training.flatMap(Training::after);
        for (var band : HeadBand.values()) {
            update.bind(column(band), one.came().heads().of(band));
        }
        return update.bind("id", one.id().value()).bind("kind", OutreachCodes.of(one.kind()))
                .bind("on_day", one.when().day().toString())
                .bind("begins_at", one.when().begins().map(LocalTime::toString).orElse(null))
                .bind("minutes", one.when().minutes().isPresent() ? one.when().minutes().getAsInt() : null)
                .bind("topic", OutreachCodes.words(one.about().topic()))
                .bind("audience", OutreachCodes.of(one.about().audience()))
                .bind("partner", OutreachCodes.words(one.about().partner()))
                .bind("district", OutreachCodes.words(one.about().district()))
                .bind("profession", training.map(Training::profession).map(OutreachCodes::of).orElse(null))
                .bind("before_people", before.map(Activity.Test::people).orElse(null))
                .bind("before_percent", before.map(Activity.Test::percent).orElse(null))
                .bind("after_people", after.map(Activity.Test::people).orElse(null))
                .bind("after_percent", after.map(Activity.Test::percent).orElse(null));
    }

    private static String column(HeadBand band) {
        return OutreachCodes.of(band).replace('-', '_');
    }

    private static void insertAnswers(Tx tx, Activity one) {
        one.came().ratings().each((question, answer, people) -> tx.handle().createUpdate("""
                insert into activity_answer (activity, question, answer, people)
                values (:activity, :question, :answer, :people)""").bind("activity", one.id().value())
                .bind("question", OutreachCodes.of(question)).bind("answer", answer).bind("people", people)
                .execute());
    }

    private static void deleteAnswers(Tx tx, ActivityId id) {
        tx.handle().createUpdate("""
                delete from activity_answer
                 where activity = :id""").bind("id", id.value()).execute();
    }

    void delete(Tx tx, ActivityId id) {
        deleteAnswers(tx, id);
        tx.handle().createUpdate("""
                delete from activity
                 where id = :id""").bind("id", id.value()).execute();
    }

    Optional<Activity> byId(Tx tx, ActivityId id) {
        var ratings = ratings(tx);
        return tx.handle().createQuery("""
                select *, cast(topic as text) as said, cast(partner as text) as with_whom,
                       cast(district as text) as district_words
                  from activity
                 where id = :id""").bind("id", id.value()).map((RowView row) -> row(row, ratings)).findOne();
    }

    /// Returns the activities of a period, the newest first.
    List<Activity> between(Tx tx, LocalDate first, LocalDate last) {
        var ratings = ratings(tx);
        return tx.handle().createQuery("""
                select *, cast(topic as text) as said, cast(partner as text) as with_whom,
                       cast(district as text) as district_words
                  from activity
                 where on_day between :first and :last
                 order by on_day desc, begins_at desc, id desc""").bind("first", first.toString())
                .bind("last", last.toString()).map((RowView row) -> row(row, ratings)).list();
    }

    /// Returns the years with activities, the latest first.
    List<Integer> years(Tx tx) {
        return tx.handle().createQuery("""
                select distinct cast(substr(on_day, 1, 4) as integer) as year
                  from activity
                 order by year desc""").mapTo(Integer.class).list();
    }

    /// Returns the smallest group of people that is reported in a year: the site's, or that of the latest earlier year for
    /// which the site set one, or else the smallest that a site may choose.
    int smallestGroup(Tx tx, int year) {
        return tx.handle().createQuery("""
                select people
                  from v_smallest_group
                 where year <= :year
                 order by year desc
                 limit 1""").bind("year", year).mapTo(Integer.class).findOne()
                .orElse(Threshold.TEN.people());
    }

    private static Map<UUID, Ratings<ActivityQuestion>> ratings(Tx tx) {
        var counts = new HashMap<UUID, Map<ActivityQuestion, List<Integer>>>();
        tx.handle().createQuery("""
                select activity, question, answer, people
                  from activity_answer""").map((RowView row) -> counts
                .computeIfAbsent(id(row, "activity"), _ -> new EnumMap<>(ActivityQuestion.class))
                .computeIfAbsent(OutreachCodes.read(ActivityQuestion.class, text(row, "question")),
                        _ -> new ArrayList<>(Ratings.NOBODY))
                .set(number(row, "answer") - 1, number(row, "people"))).list();
        var ratings = new HashMap<UUID, Ratings<ActivityQuestion>>();
        counts.forEach((activity, questions) -> ratings.put(activity, new Ratings<>(questions)));
        return ratings;
    }

    private static Activity row(RowView row, Map<UUID, Ratings<ActivityQuestion>> ratings) {
        var heads = new EnumMap<HeadBand, Integer>(HeadBand.class);
        for (var band : HeadBand.values()) {
            heads.put(band, number(row, column(band)));
        }
        var key = id(row, "id");
        return new Activity(new ActivityId(key), OutreachCodes.read(ActivityKind.class, text(row, "kind")),
                new Activity.When(day(row, "on_day"), maybeText(row, "begins_at").map(LocalTime::parse),
                        maybeNumber(row, "minutes")),
                new Activity.About(text(row, "said"),
                        OutreachCodes.read(ActivityAudience.class, text(row, "audience")), text(row, "with_whom"),
                        text(row, "district_words")),
                new Activity.Came(new Activity.Heads(heads), maybeText(row, "profession")
                        .map(code -> new Training(OutreachCodes.read(Profession.class, code), test(row, "before"),
                                test(row, "after"))),
                        ratings.getOrDefault(key, Ratings.none())));
    }

    private static Optional<Activity.Test> test(RowView row, String when) {
        var people = maybeNumber(row, when + "_people");
        return people.isPresent()
                ? Optional.of(new Activity.Test(people.getAsInt(), number(row, when + "_percent")))
                : Optional.empty();
    }
}
