package org.daybook.site;

import org.daybook.accountability.BreachPersonalData;
import org.daybook.retention.RetentionPersonalData;
import org.daybook.rights.ErasurePersonalData;
import org.daybook.staff.Features;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.staff.Erasable;
import org.daybook.staff.LastSeen;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.RecipientSource;
import org.daybook.staff.SubjectAccessSource;
import org.daybook.staff.Versions;

/// Every room that keeps rows about women, in the order in which they are read to her: the same as the list of rooms, but known
/// before the rooms that erase her are created. `PersonalDataTest` compares the two, and names any table about women that no
/// room declares.
///
/// @param rooms rows of a later one may refer to rows of an earlier one, never the other way round
public record PersonalDataRegistry(List<PersonalData> rooms) {
    public PersonalDataRegistry {
        rooms = List.copyOf(rooms);
    }

    /// Combines the rooms below those that erase her with the personal data of the upper rooms.
    static PersonalDataRegistry of(Features below) {
        return new PersonalDataRegistry(Stream.concat(below.personalData().stream(),
                Stream.of(new ErasurePersonalData(), new RetentionPersonalData(), new BreachPersonalData())).toList());
    }

    /// Returns everything that must be deleted when she is erased: rows that refer to others come first.
    public List<Erasable> erasable() {
        return List.copyOf(rooms.reversed());
    }

    /// Returns every row that moves when two cards of one woman are joined.
    public List<Movable> movable() {
        return each(room -> room.movable().stream());
    }

    /// Returns what can be read to her.
    public List<SubjectAccessSource> subjectAccess() {
        return List.copyOf(rooms);
    }

    /// Returns who received data about her.
    public List<RecipientSource> recipients() {
        return List.copyOf(rooms);
    }

    /// Returns the former versions.
    public List<Versions> versions() {
        return List.copyOf(rooms);
    }

    /// Returns when she was last here.
    public List<LastSeen> lastSeen() {
        return List.copyOf(rooms);
    }

    /// Returns the tables whose rows refer to women; each should be named once.
    public List<String> tables() {
        return each(room -> room.tables().stream());
    }

    private <T> List<T> each(Function<PersonalData, Stream<T>> what) {
        return rooms.stream().flatMap(what).toList();
    }
}
