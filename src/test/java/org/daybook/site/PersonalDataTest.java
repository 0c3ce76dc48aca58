package org.daybook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.daybook.staff.PersonalData;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every table that refers to a woman belongs to one room, which states what becomes of its rows.
class PersonalDataTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void everyTableThatRefersToAWomanIsDeclaredOnce() {
        var declared = house.open().personalData().tables();
        assertEquals(List.copyOf(new TreeSet<>(declared)), declared.stream().sorted().toList(), "twice");
        var schema = house.open().vault().read(tx -> tx.handle().createQuery("""
                select distinct t.name
                  from sqlite_schema t, pragma_foreign_key_list(t.name) f
                 where t.type = 'table' and f."table" = 'participant'""").mapTo(String.class).set());
        schema.add("participant");
        assertEquals(new TreeSet<>(schema), new TreeSet<>(declared));
    }

    /// The code that erases her is created before the upper rooms, but knows what these keep all the same.
    @Test
    void whatTheRoomsSayIsWhatIsErased() {
        assertEquals(kinds(house.open().features().personalData()), kinds(house.open().personalData().rooms()));
    }

    private static List<String> kinds(List<PersonalData> rooms) {
        return rooms.stream().map(room -> room.getClass().getSimpleName()).sorted().toList();
    }
}
