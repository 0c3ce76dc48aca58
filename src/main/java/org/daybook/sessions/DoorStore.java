package org.daybook.sessions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daybook.vault.Tx;

/// The counts made at the door.
final class DoorStore {
    /// Keeps a letter unless this edition or a newer one is already stored.
    void keep(Tx tx, DoorLetter letter) {
        var changed = tx.handle().createUpdate("""
                insert into door_letter (id, edition, on_day, since)
                values (:id, :edition, :day, :since)
                    on conflict (id) do update
                   set edition = excluded.edition, on_day = excluded.on_day, since = excluded.since
                 where excluded.edition > edition""").bind("id", letter.id().toString())
                .bind("edition", letter.edition()).bind("day", letter.day().toString())
                .bind("since", letter.since().toString()).execute();
        if (changed > 0) {
            tx.handle().createUpdate("""
                    delete from door_count
                     where letter = :letter""").bind("letter", letter.id().toString()).execute();
            letter.people().forEach((cell, people) -> keep(tx, letter.id(), cell, people));
        }
    }

    private static void keep(Tx tx, UUID letter, DoorCell cell, int people) {
        tx.handle().createUpdate("""
                insert into door_count (letter, visit, age, people)
                values (:letter, :visit, :age, :people)""").bind("letter", letter.toString())
                .bind("visit", cell.visit().code()).bind("age", cell.age().code()).bind("people", people).execute();
    }

    /// Returns how many people came on a day, by kind; a kind with nobody is absent.
    Map<DoorCell, Integer> on(Tx tx, LocalDate day) {
        var found = new HashMap<DoorCell, Integer>();
        for (var visit : Visit.values()) {
            for (var age : VisitorAge.values()) {
                int people = tx.handle().createQuery("""
                        select coalesce(sum(people), 0)
                          from v_door_count
                         where on_day = :day and visit = :visit and age = :age""").bind("day", day.toString())
                        .bind("visit", visit.code()).bind("age", age.code()).mapTo(Integer.class).one();
                if (people > 0) {
                    found.put(new DoorCell(visit, age), people);
                }
            }
        }
        return found;
    }
}
