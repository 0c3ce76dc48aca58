package org.daybook.staff;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of what awaits review.
final class ReviewStore {
    private static final RowViewMapper<Review> REVIEW = row -> new Review(id(row, "id"),
            Permission.ofCode(text(row, "act")), Ids.among(text(row, "subjects")),
            maybeText(row, "reason").map(Reason::new), new StaffId(id(row, "asked_by")),
            Instant.parse(text(row, "asked_at")), read(row), maybeText(row, "ended_at").map(Instant::parse));

    void insert(Tx tx, UUID id, AuditLine line, Optional<Reason> reason) {
        tx.handle().createUpdate("""
                insert into review (id, audit_id, act, subjects, reason, asked_by, asked_at)
                values (:id, :line, :act, :subjects, :reason, :who, :at)""").bind("id", id).bind("line", line.id())
                .bind("act", line.act().code()).bind("subjects", written(line.subjects()))
                .bind("reason", reason.map(Reason::words).orElse(null)).bind("who", line.who().value())
                .bind("at", line.at().toString()).execute();
    }

    private static String written(Set<UUID> subjects) {
        return subjects.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }

    /// Returns those that wait, oldest first.
    List<Review> waiting(Tx tx) {
        return tx.handle().createQuery("""
                select *
                  from review
                 where verdict is null and ended_at is null
                 order by asked_at, id""").map(REVIEW).list();
    }

    /// Returns those that were reviewed or ended, newest first.
    List<Review> read(Tx tx, int most) {
        return tx.handle().createQuery("""
                select *
                  from review
                 where verdict is not null or ended_at is not null
                 order by coalesce(reviewed_at, ended_at) desc, id desc
                 limit :most""").bind("most", most).map(REVIEW).list();
    }

    /// Returns all of one kind, oldest first.
    List<Review> all(Tx tx, Permission act) {
        return tx.handle().createQuery("""
                select *
                  from review
                 where act = :act
                 order by asked_at, id""").bind("act", act.code()).map(REVIEW).list();
    }

    /// Returns the newest of one kind about one subject.
    Optional<Review> newest(Tx tx, Permission act, UUID subject) {
        return tx.handle().createQuery("""
                select *
                  from review
                 where act = :act and instr(subjects, :subject) > 0
                 order by asked_at desc, id desc
                 limit 1""").bind("act", act.code()).bind("subject", subject.toString()).map(REVIEW).findOne();
    }

    Optional<Review> byId(Tx tx, UUID id) {
        return tx.handle().createQuery("""
                select *
                  from review
                 where id = :id""").bind("id", id).map(REVIEW).findOne();
    }

    void read(Tx tx, UUID id, Review.Read read) {
        tx.handle().createUpdate("""
                update review
                   set verdict = :verdict, reviewed_by = :by, reviewed_at = :at
                 where id = :id""").bind("verdict", read.verdict().code()).bind("by", read.by().value())
                .bind("at", read.at().toString()).bind("id", id).execute();
    }

    void end(Tx tx, UUID id, Instant at) {
        tx.handle().createUpdate("""
                update review
                   set ended_at = :at
                 where id = :id""").bind("id", id).bind("at", at.toString()).execute();
    }

    /// Returns reasons with the digest of their audit line, to check whether they are still what was written.
    List<Written> written(Tx tx) {
        return tx.handle().createQuery("""
                select a.seq, a.detail, r.reason
                  from review r
                  join audit a on a.id = r.audit_id
                 where r.reason is not null
                 order by a.seq""")
                .map((RowView row) -> new Written(row.getColumn("seq", Long.class), maybeText(row, "detail"),
                        new Reason(text(row, "reason"))))
                .list();
    }

    /// @param line   number of the audit line
    /// @param digest the digest in the audit line
    /// @param reason the reason in the review
    record Written(long line, Optional<String> digest, Reason reason) {}

    private static Optional<Review.Read> read(RowView row) {
        return maybeText(row, "verdict").map(verdict -> new Review.Read(ReviewVerdict.ofCode(verdict),
                new StaffId(id(row, "reviewed_by")), Instant.parse(text(row, "reviewed_at"))));
    }

    /// Deletes those about somebody, with the reasons that were written.
    void deleteAbout(Tx tx, UUID subject) {
        tx.handle().createUpdate("""
                delete from review
                 where instr(subjects, :subject) > 0""").bind("subject", subject).execute();
    }
}
