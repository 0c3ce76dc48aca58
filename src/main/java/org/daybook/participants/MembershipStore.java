package org.daybook.participants;

import java.util.Map;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `membership`.
final class MembershipStore {
    /// Every column except the one that says whose row it is.
    static final List<String> COLUMNS = MembershipField.ALL.stream().flatMap(field -> field.columns().names().stream())
            .toList();
    private static final String FORMER = """
            select seq, audit_id, %s
              from journal
             where tab = 'membership' and row_id = :her and op in ('i', 'u')
               and audit_id not in (select audit_id
                                      from journal
                                     where tab = 'participant' and row_id = :her and op = 'i')
             order by seq desc""".formatted(each("before ->> '%1$s' as %1$s"));
    private static final RowViewMapper<RecordVersion> VERSION = row -> {
        var before = membership(row);
        return new RecordVersion(RowColumns.number(row, "seq"), RowColumns.id(row, "audit_id"),
                now -> now.telling(before));
    };

    void save(SubjectWork work, Membership more) {
        if (read(work.tx(), work.her()).equals(more)) {
            return;
        }
        var statement = work.tx().handle().createUpdate("""
                insert into membership (participant, %s)
                values (:participant, %s)
                    on conflict (participant) do update set %s""".formatted(String.join(", ", COLUMNS), each(":%s"),
                each("%1$s = excluded.%1$s"))).bind("participant", work.her().value());
        COLUMNS.forEach(column -> statement.bind(column, (Object) null));
        MembershipField.ALL.forEach(field -> written(field, more).forEach(statement::bind));
        statement.execute();
    }

    private static <T> Map<String, Object> written(MembershipField<T> field, Membership more) {
        return more.get(field).map(field.columns().write()).orElse(Map.of());
    }

    Membership read(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select *
                  from membership
                 where participant = :her""").bind("her", her.value()).map(MembershipStore::membership).findOne()
                .orElse(Membership.NOTHING);
    }

    /// Returns the former versions of her row in the journal, newest first. What was written during her welcome is not a
    /// change.
    List<RecordVersion> former(Tx tx, ParticipantId her) {
        return tx.handle().createQuery(FORMER).bind("her", her.value().toString()).map(VERSION).list();
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

    private static String each(String pattern) {
        return COLUMNS.stream().map(column -> String.format(Locale.ROOT, pattern, column))
                .collect(Collectors.joining(", "));
    }

    private static Membership membership(RowView row) {
        var more = Membership.NOTHING;
        for (var field : MembershipField.ALL) {
            more = read(row, field, more);
        }
        return more;
    }

    private static <T> Membership read(RowView row, MembershipField<T> field, Membership more) {
        return more.with(field, field.columns().read().apply(row));
    }

    void delete(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from membership
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
