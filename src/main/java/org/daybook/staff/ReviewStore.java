package org.daybook.staff;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of what awaits review.
final class ReviewStore {
    /// Acts that may let one person act as another: somebody was added, or given other roles or a passphrase.
    static final Set<Permission> MADE_SOMEBODY = Set.of(Permission.ADD_MEMBER, Permission.CHANGE_ROLES,
            Permission.RESET_PASSPHRASE);
    private static final Duration UNTIL_KNOWN = Duration.ofDays(7);
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

    /// Returns colleagues whom somebody else added, or gave other roles or another passphrase, less than a week ago and not yet
    /// reviewed, and those who came back with a kit: one person may still be acting as two.
    Set<StaffId> newcomers(Tx tx, Instant now) {
        return union(unread(tx, now, MADE_SOMEBODY), backByKit(tx, now));
    }

    /// Returns those of [#newcomers] whose roles were not merely changed: a person who changes a colleague's roles is not alone
    /// because of it.
    Set<StaffId> perhapsInvented(Tx tx, Instant now) {
        return union(unread(tx, now, Set.of(Permission.ADD_MEMBER, Permission.RESET_PASSPHRASE)), backByKit(tx, now));
    }

    /// Returns those to whom somebody else gave a passphrase, likewise: the person who set it can sign in with it.
    Set<StaffId> lentPassphrases(Tx tx, Instant now) {
        return union(unread(tx, now, Set.of(Permission.RESET_PASSPHRASE)), backByKit(tx, now));
    }

    /// Returns those who came back with a kit within a week, even if somebody reviewed it: the holder of the kit may be the
    /// reviewer.
    private Set<StaffId> backByKit(Tx tx, Instant now) {
        return Set.copyOf(tx.handle().createQuery("""
                select asked_by
                  from review
                 where act = :act and asked_at > :since""").bind("act", Permission.USE_RECOVERY_KIT.code())
                .bind("since", now.minus(UNTIL_KNOWN).toString())
                .map((RowView row) -> new StaffId(id(row, "asked_by"))).list());
    }

    private static Set<StaffId> union(Set<StaffId> some, Set<StaffId> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Set<StaffId> unread(Tx tx, Instant now, Set<Permission> acts) {
        return waiting(tx).stream()
                .filter(review -> review.act().filter(acts::contains).isPresent()
                        && review.askedAt().plus(UNTIL_KNOWN).isAfter(now))
                .flatMap(review -> review.subjects().stream().map(StaffId::new)
                        .filter(who -> !who.equals(review.asker())))
                .collect(Collectors.toUnmodifiableSet());
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
