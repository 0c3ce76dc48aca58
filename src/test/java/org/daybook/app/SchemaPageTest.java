package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `docs/schema.md` matches the scripts. `-Dschema.write=true` writes it.
class SchemaPageTest {
    private static final String LAST_OF_THE_FIRST = "V119__reports.sql";
    private static final Path PAGE = Path.of("docs", "schema.md");
    /// Created by the migration tool.
    private static final String TOOLS_OWN = "flyway_schema_history";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void thePageAgreesWithTheScripts() throws IOException {
        var written = SchemaPage.written(ArchitectureTest.FLOORS);
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(PAGE, written);
        }
        assertEquals(written, Files.readString(PAGE),
                "made anew by: mvn test -Dtest=SchemaPageTest -Dschema.write=true");
    }

    @Test
    void everyTableAndViewOfAStoreHasItsLine() {
        var rooms = SchemaPage.rooms();
        assertEquals(new TreeSet<>(inStore("table")), Stream.concat(Stream.of(TOOLS_OWN),
                rooms.stream().flatMap(room -> room.tables().stream()).map(SchemaPage.Part::name))
                .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(new TreeSet<>(inStore("view")), rooms.stream().flatMap(room -> room.views().stream())
                .map(SchemaPage.Part::name).collect(Collectors.toCollection(TreeSet::new)));
        rooms.stream().flatMap(room -> Stream.concat(room.tables().stream(), room.views().stream()))
                .forEach(part -> assertFalse(part.words().isEmpty(), part.name()));
    }

    /// Nothing else would detect a room whose tables refer to those of a floor above it.
    @Test
    void scriptsStandInTheOrderOfTheFloors() {
        var order = ArchitectureTest.FLOORS.stream().flatMap(List::stream).toList();
        var rooms = SchemaPage.rooms().stream().filter(room -> room.script().compareTo(LAST_OF_THE_FIRST) <= 0)
                .map(SchemaPage.Room::name).toList();
        assertEquals(order.stream().filter(rooms::contains).toList(), rooms);
    }

    /// The scripts of later rooms are at the end, so their references are checked one by one.
    @Test
    void noTableNamesOneOfAFloorAbove() {
        var floors = new HashMap<String, Integer>();
        SchemaPage.rooms().forEach(room -> room.tables().forEach(table -> floors.put(table.name(), floor(room))));
        SchemaPage.rooms().stream().filter(room -> room.script().compareTo(LAST_OF_THE_FIRST) > 0)
                .forEach(room -> room.tables().stream().flatMap(table -> table.references().stream())
                        .forEach(reference -> assertTrue(
                                floors.getOrDefault(reference.to(), Integer.MAX_VALUE) <= floor(room),
                                reference::toString)));
    }

    private static int floor(SchemaPage.Room room) {
        var floor = ArchitectureTest.FLOORS.stream().filter(one -> one.contains(room.name())).findFirst();
        return ArchitectureTest.FLOORS.indexOf(floor.orElseThrow());
    }

    private List<String> inStore(String type) {
        return house.open().vault().look(tx -> tx.handle().createQuery("""
                select name
                  from sqlite_schema
                 where type = :type and name not like 'sqlite~_%' escape '~'""").bind("type", type)
                .mapTo(String.class).list());
    }
}
