package org.daybook.app;

import static org.daybook.paths.Path.CIVIC_INCLUSION;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.app.FoundedStore.Cost;
import org.daybook.base.DeviceContext;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.contact.CallBack;
import org.daybook.contact.CallOutcome;
import org.daybook.contact.Contacts;
import org.daybook.contact.NewCall;
import org.daybook.sessions.NewSession;
import org.daybook.testing.HerWishes;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Footprint;
import org.daybook.vault.StoreFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two computers, each with a copy of what was one store: what both write may be merged later.
class TwoCopiesTest {
    @TempDir
    Path home;

    /// By the largest number so far, both would use the same, and nobody could tell which of two answers is hers.
    @Test
    void noOrderOfWritingIsGivenTwice() throws Exception {
        var site = ASite.at(home.resolve("here"));
        var there = home.resolve("there");
        Footprint.copy(site.store().path(), there);
        var one = numbersOfADay(site.store(), "C");
        var other = numbersOfADay(new StoreFolder(there), "D");
        assertEquals(one.keySet(), other.keySet());
        assertTrue(one.keySet().containsAll(List.of("attendance", "consent_event", "contact_call", "contact_wish")),
                one::toString);
        one.forEach((table, numbers) -> numbers.retainAll(other.getOrDefault(table, Set.of())));
        one.values().removeIf(Set::isEmpty);
        assertEquals(new TreeMap<>(), one);
    }

    /// Returns the numbers written in one day, by table.
    private static TreeMap<String, Set<Long>> numbersOfADay(StoreFolder store, String computer) {
        var clock = new SteppingClock();
        var lobby = new SignIn(Cost.CHEAP.surroundings(clock, computer),
                new DeviceContext(clock, new SecureRandom(), computer));
        try (var secret = TestHouse.secret(); var house = lobby.unlock(store, secret)) {
            var before = numbers(house);
            var her = someone().answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house).id();
            house.contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
            house.contacts().log(her, new NewCall(CallOutcome.REACHED, CallBack.NEVER));
            var today = LocalDate.ofInstant(clock.instant(), TestHouse.PALERMO.zone());
            house.sessions().tick(house.calendar().plan(new NewSession(Optional.of(today),
                    Optional.of(LocalTime.of(10, 0)), 60, Optional.of(CIVIC_INCLUSION),
                    "Italian A1", "Blue")).id(), her);
            var after = numbers(house);
            before.forEach((table, numbers) -> after.getOrDefault(table, new HashSet<>()).removeAll(numbers));
            after.values().removeIf(Set::isEmpty);
            return after;
        }
    }

    private static TreeMap<String, Set<Long>> numbers(OpenSite house) {
        return house.vault().look(tx -> {
            var found = new TreeMap<String, Set<Long>>();
            var tables = tx.handle().createQuery("""
                    select t.name
                      from pragma_table_list t
                      join pragma_table_info(t.name) c on c.name = 'number'
                     where t.schema = 'main' and t.type = 'table'""").mapTo(String.class).list();
            tables.forEach(table -> found.put(table, new HashSet<>(
                    tx.handle().createQuery("select number from " + table).mapTo(Long.class).list())));
            return found;
        });
    }
}
