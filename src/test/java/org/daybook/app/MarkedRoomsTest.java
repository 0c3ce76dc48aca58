package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.daybook.exchange.StoreContent;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// No room is forgotten when the canary looks for marked words: [MarkedLife] and [MarkedRooms] put one into each.
class MarkedRoomsTest {
    /// Rooms that store no words, with the reason.
    private static final Map<String, String> WORDLESS = Map.of(
            "keeping", "times, sizes, and the folder of the backups, which is a name outside the store anyway",
            "recovery", "times and kinds of kits", "retention", "reasons and days, each chosen from a list",
            "rights", "who asked for an erasure, and when");
    private static final Pattern TABLE = Pattern.compile("(?m)^create table (\\w+)");

    @RegisterExtension
    final TestHouse house = new TestHouse(
            Set.of(Role.COORDINATOR, Role.FACILITATOR, Role.MEDIATOR, Role.CASEWORKER));
    @TempDir
    Path files;

    @Test
    void everyRoomHasAMarkedWord() throws IOException {
        MarkedLife.live(house.open());
        MarkedRooms.live(house.open(), files.resolve("brought"), files.resolve("taken"));
        assertEquals(List.of(), Markers.readableIn(List.of(files.resolve("taken"))));
        assertEquals(rooms(), marked());
    }

    /// Planted: rooms with columns of text into which nobody wrote a word.
    @Test
    void aRoomWithoutAMarkedWordIsNamed() throws IOException {
        MarkedLife.live(house.open());
        var forgotten = rooms();
        forgotten.removeAll(marked());
        assertTrue(forgotten.containsAll(Set.of("launch", "teamwork", "training")), forgotten::toString);
    }

    private Set<String> rooms() {
        var all = new TreeSet<String>();
        house.open().features().rooms().forEach(room -> all.add(room.getClass().getPackageName().split("\\.")[2]));
        all.removeAll(WORDLESS.keySet());
        return all;
    }

    private Set<String> marked() throws IOException {
        var marked = new TreeSet<String>();
        var rooms = roomsOfTables();
        StoreContent.marked(house.open().vault()).forEach(column -> marked
                .add(rooms.getOrDefault(column.substring(0, column.indexOf('.')), column)));
        marked.removeAll(Set.of("vault"));
        return marked;
    }

    private static Map<String, String> roomsOfTables() throws IOException {
        var rooms = new TreeMap<String, String>();
        try (var scripts = Files.list(Path.of("src", "main", "resources", "db"))) {
            for (var script : scripts.filter(Files::isRegularFile).toList()) {
                var name = script.getFileName().toString();
                var room = name.substring(name.indexOf("__") + 2, name.lastIndexOf('.'));
                TABLE.matcher(Files.readString(script)).results().forEach(found -> rooms.putIfAbsent(found.group(1),
                        room));
            }
        }
        return rooms;
    }
}
