package org.daybook.participants;

import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.maybeText;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/// SQL of the table `membership`.
final class MembershipStore {
    private static final RowViewMapper<RecordVersion> FORMER = row -> {
        var before = membership(row);
        return new RecordVersion(RowColumns.number(row, "seq"), RowColumns.id(row, "audit_id"),
                now -> now.telling(before));
    };

    void save(SubjectWork work, Membership more) {
        var kept = read(work.tx(), work.her());
        if (kept.equals(more)) {
            return;
        }
        var statement = work.tx().handle().createUpdate("""
                insert into membership (participant, stated_age, stated_on, birth_open, citizenship_open,
                       languages, legal_status, household, found, children, children_under_three,
                       children_three_to_five, children_six_to_eleven, children_twelve_to_seventeen, seeing, hearing,
                       walking, remembering, self_care, communicating)
                values (:participant, :stated_age, :stated_on, :birth_open, :citizenship_open, :languages,
                       :legal_status, :household, :found, :children, :under_three, :three_to_five, :six_to_eleven,
                       :twelve_to_seventeen, :seeing, :hearing, :walking, :remembering, :self_care,
                       :communicating)
                    on conflict (participant) do update
                   set stated_age = excluded.stated_age, stated_on = excluded.stated_on,
                       birth_open = excluded.birth_open, citizenship_open = excluded.citizenship_open,
                       languages = excluded.languages, legal_status = excluded.legal_status,
                       household = excluded.household, found = excluded.found, children = excluded.children,
                       children_under_three = excluded.children_under_three,
                       children_three_to_five = excluded.children_three_to_five,
                       children_six_to_eleven = excluded.children_six_to_eleven,
                       children_twelve_to_seventeen = excluded.children_twelve_to_seventeen,
                       seeing = excluded.seeing, hearing = excluded.hearing, walking = excluded.walking,
                       remembering = excluded.remembering, self_care = excluded.self_care,
                       communicating = excluded.communicating""")
                .bind("participant", work.her().value())
                .bind("stated_age", more.statedAge().map(StatedAge::years).orElse(null))
                .bind("stated_on", more.statedAge().flatMap(StatedAge::on).map(Object::toString).orElse(null))
                .bind("birth_open", code(more.birthOpen())).bind("citizenship_open", code(more.citizenshipOpen()))
                .bind("languages", written(more.languages())).bind("legal_status", code(more.legalStatus()))
                .bind("household", code(more.household())).bind("found", code(more.found()))
                .bind("children", code(more.children().said()));
        for (var age : Children.Age.values()) {
            statement.bind(column(age), more.children().number().get(age));
        }
        for (var activity : Functioning.Activity.values()) {
            statement.bind(column(activity), code(Optional.ofNullable(more.functioning().answers().get(activity))));
        }
        statement.execute();
    }

    Membership read(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select *
                  from membership
                 where participant = :her""").bind("her", her.value()).map(MembershipStore::membership).findOne()
                .orElse(Membership.NOTHING);
    }

    /// What the journal keeps of her row from before each change, newest first. What was written as she was welcomed is
    /// no change.
    List<RecordVersion> former(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select seq, audit_id, before ->> 'stated_age' as stated_age,
                       before ->> 'stated_on' as stated_on, before ->> 'birth_open' as birth_open,
                       before ->> 'citizenship_open' as citizenship_open, before ->> 'languages' as languages,
                       before ->> 'legal_status' as legal_status, before ->> 'household' as household,
                       before ->> 'found' as found, before ->> 'children' as children,
                       before ->> 'children_under_three' as children_under_three,
                       before ->> 'children_three_to_five' as children_three_to_five,
                       before ->> 'children_six_to_eleven' as children_six_to_eleven,
                       before ->> 'children_twelve_to_seventeen' as children_twelve_to_seventeen,
                       before ->> 'seeing' as seeing, before ->> 'hearing' as hearing,
                       before ->> 'walking' as walking, before ->> 'remembering' as remembering,
                       before ->> 'self_care' as self_care, before ->> 'communicating' as communicating
                  from journal
                 where tab = 'membership' and row_id = :her and op in ('i', 'u')
                   and audit_id not in (select audit_id
                                          from journal
                                         where tab = 'participant' and row_id = :her and op = 'i')
                 order by seq desc""").bind("her", her.value().toString()).map(FORMER).list();
    }

    List<String> hidden(Tx tx) {
        return tx.handle().createQuery("""
                select field
                  from hidden_field
                 order by field""").mapTo(String.class).list();
    }

    void hide(Tx tx, String field) {
        tx.handle().createUpdate("""
                insert into hidden_field (field)
                values (:field)
                    on conflict do nothing""").bind("field", field).execute();
    }

    void show(Tx tx, String field) {
        tx.handle().createUpdate("""
                delete from hidden_field
                 where field = :field""").bind("field", field).execute();
    }

    String cardWords(Tx tx) {
        return tx.handle().createQuery("""
                select words
                  from card_words""").mapTo(String.class).findOne().orElse("");
    }

    void writeCardWords(Tx tx, String words) {
        tx.handle().createUpdate("""
                insert into card_words (one, words)
                values (1, :words)
                    on conflict (one) do update set words = excluded.words""").bind("words", words).execute();
    }

    private static Membership membership(RowView row) {
        var age = maybeNumber(row, "stated_age");
        return new Membership(
                age.isPresent()
                        ? Optional.of(new StatedAge(age.getAsInt(), maybeDay(row, "stated_on")))
                        : Optional.empty(),
                one(row, "birth_open", NonResponse::valueOf), one(row, "citizenship_open", NonResponse::valueOf),
                spoken(maybeText(row, "languages")), one(row, "legal_status", LegalStatus::valueOf),
                one(row, "household", Household::valueOf), one(row, "found", OutreachSource::valueOf), children(row),
                functioning(row));
    }

    private static Children children(RowView row) {
        var number = new EnumMap<Children.Age, Integer>(Children.Age.class);
        for (var age : Children.Age.values()) {
            maybeNumber(row, "children_" + column(age)).ifPresent(many -> number.put(age, many));
        }
        return new Children(one(row, "children", Children.Said::valueOf), number);
    }

    private static Functioning functioning(RowView row) {
        var answers = new EnumMap<Functioning.Activity, Functioning.Difficulty>(Functioning.Activity.class);
        for (var activity : Functioning.Activity.values()) {
            one(row, column(activity), Functioning.Difficulty::valueOf)
                    .ifPresent(difficulty -> answers.put(activity, difficulty));
        }
        return new Functioning(answers);
    }

    private static List<SpokenLanguage> spoken(Optional<String> written) {
        var all = new ArrayList<SpokenLanguage>();
        written.stream().flatMap(words -> Stream.of(words.split(" ", -1))).forEach(word -> {
            var parts = word.split("/", 2);
            all.add(new SpokenLanguage(parts[0], SpokenLanguage.Level.valueOf(constant(parts[1]))));
        });
        return all;
    }

    private static @Nullable String written(List<SpokenLanguage> languages) {
        return languages.isEmpty()
                ? null
                : languages.stream().map(one -> one.language() + "/" + code(one.level()))
                        .collect(Collectors.joining(" "));
    }

    private static <E> Optional<E> one(RowView row, String column, Function<String, E> constant) {
        return maybeText(row, column).map(MembershipStore::constant).map(constant);
    }

    private static @Nullable String code(Optional<? extends Enum<?>> chosen) {
        return chosen.map(MembershipStore::code).orElse(null);
    }

    private static String code(Enum<?> chosen) {
        return chosen.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String column(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    void delete(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from membership
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
