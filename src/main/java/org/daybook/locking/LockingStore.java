package org.daybook.locking;

import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.Erased;
import org.daybook.staff.StaffId;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the rule and of what was left unfinished.
final class LockingStore {
    Optional<LockingRule> rule(Tx tx) {
        return tx.handle().createQuery("""
                select minutes, short_code, after_hiding
                  from locking_rule""").map((RowView row) -> new LockingRule(number(row, "minutes"), codes(row)))
                .findOne();
    }

    private static LockingRule.ShortCodes codes(RowView row) {
        if (!text(row, "short_code").equals("allowed")) {
            return LockingRule.ShortCodes.FORBIDDEN;
        }
        return number(row, "after_hiding") == 1
                ? LockingRule.ShortCodes.ALSO_AFTER_HIDING
                : LockingRule.ShortCodes.ALLOWED;
    }

    void set(Tx tx, LockingRule rule) {
        tx.handle().createUpdate("""
                insert into locking_rule (one, minutes, short_code, after_hiding)
                values (1, :minutes, :code, :hiding)
                    on conflict (one) do update
                   set minutes = excluded.minutes, short_code = excluded.short_code,
                       after_hiding = excluded.after_hiding""").bind("minutes", rule.minutes())
                .bind("code", rule.shortCode() == LockingRule.ShortCodes.FORBIDDEN ? "forbidden" : "allowed")
                .bind("hiding", rule.shortCode() == LockingRule.ShortCodes.ALSO_AFTER_HIDING).execute();
    }

    static boolean allowsCodes(Optional<LockingRule> rule) {
        return codesOpen(rule, LockingRule.Lock.BY_ITSELF);
    }

    static boolean codesOpen(Optional<LockingRule> rule, LockingRule.Lock lock) {
        return rule.orElse(LockingRule.AT_FIRST).shortCode().openAfter(lock);
    }

    Optional<byte[]> code(Tx tx, StaffId who) {
        return tx.handle().createQuery("""
                select code
                  from short_code
                 where staff = :staff""").bind("staff", who.value()).mapTo(byte[].class).findOne();
    }

    List<byte[]> codes(Tx tx) {
        return tx.handle().createQuery("""
                select code
                  from short_code""").mapTo(byte[].class).list();
    }

    void setCode(Tx tx, StaffId who, byte[] code, Instant at) {
        tx.handle().createUpdate("""
                insert into short_code (staff, code, set_at)
                values (:staff, :code, :at)
                    on conflict (staff) do update set code = excluded.code, set_at = excluded.set_at""")
                .bind("staff", who.value()).bind("code", code).bind("at", at.toString()).execute();
    }

    void removeCode(Tx tx, StaffId who) {
        tx.handle().createUpdate("""
                delete from short_code
                 where staff = :staff""").bind("staff", who.value()).execute();
    }

    Optional<LeftOff> leftOff(Tx tx, StaffId who) {
        return tx.handle().createQuery("""
                select place, cast(unsaved as text) as unsaved, at
                  from left_off
                 where staff = :staff""").bind("staff", who.value())
                .map(row -> new LeftOff(text(row, "place"), text(row, "unsaved"), Instant.parse(text(row, "at"))))
                .findOne();
    }

    void keep(Tx tx, StaffId who, LeftOff left) {
        tx.handle().createUpdate("""
                insert into left_off (staff, place, unsaved, at)
                values (:staff, :place, :unsaved, :at)
                    on conflict (staff) do update
                   set place = excluded.place, unsaved = excluded.unsaved, at = excluded.at""")
                .bind("staff", who.value()).bind("place", left.place())
                .bind("unsaved", left.unsaved().getBytes(StandardCharsets.UTF_8)).bind("at", left.at().toString())
                .execute();
    }

    void forget(Tx tx, StaffId who) {
        tx.handle().createUpdate("""
                delete from left_off
                 where staff = :staff""").bind("staff", who.value()).execute();
    }

    /// Deletes whatever anybody left unfinished on her record, or that contains her card or a name of hers, even one that
    /// somebody else has too: unsaved input is no loss.
    void forgetAbout(Tx tx, Erased her) {
        tx.handle().createUpdate("""
                delete from left_off
                 where instr(place, :her) > 0 or instr(cast(unsaved as text), :her) > 0""")
                .bind("her", her.id().value()).execute();
        for (var word : Stream.concat(her.words().stream(), her.shared().stream()).toList()) {
            tx.handle().createUpdate("""
                    delete from left_off
                     where instr(cast(unsaved as text), :word) > 0 or instr(place, :word) > 0""").bind("word", word)
                    .execute();
        }
    }

    void forgetBefore(Tx tx, Instant day) {
        tx.handle().createUpdate("""
                delete from left_off
                 where at < :day""").bind("day", day.toString()).execute();
    }
}
