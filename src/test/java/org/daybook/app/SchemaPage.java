package org.daybook.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes `docs/schema.md` from the SQL scripts: the comment above a table or a view there is its line here.
final class SchemaPage {
    private static final Path SCRIPTS = Path.of("src", "main", "resources", "db");
    private static final Pattern SCRIPT = Pattern.compile("V\\d{3}__(\\w+)\\.sql");
    private static final Pattern ABOVE = Pattern.compile("((?:^--[^\\n]*\\n)*)^create (?:table|view) (\\w+)(.*?);\\n",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern RENAMED = Pattern.compile("^alter table (\\w+) rename to (\\w+);", Pattern.MULTILINE);
    private static final Pattern REFERENCE = Pattern.compile("^  (\\w+) \\w+([^\\n]*?) references (\\w+)",
            Pattern.MULTILINE);
    /// Almost every table refers to a colleague, which would hide everything else.
    private static final String LEFT_OUT = "staff_member";
    private static final String HER = "participant";

    /// @param from     a table
    /// @param column   its column
    /// @param to       the table to which it refers
    /// @param required whether it always does
    record Reference(String from, String column, String to, boolean required) {}

    /// A table or a view.
    record Part(String name, String words, List<Reference> references) {}

    /// @param words  the comment above the whole script
    /// @param script its file
    record Room(String name, String words, String script, List<Part> tables, List<Part> views) {}

    private SchemaPage() {}

    /// Returns the rooms that have tables, in the order of their scripts.
    static List<Room> rooms() {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            var views = views();
            var rooms = new LinkedHashMap<String, Room>();
            scripts.filter(path -> SCRIPT.matcher(path.getFileName().toString()).matches()).sorted()
                    .map(path -> room(path, views)).forEach(room -> rooms.merge(room.name(), room, SchemaPage::joined));
            return List.copyOf(rooms.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Combines a room with what a later script added to it, or recreated under the same name. Its views were found with the
    /// first.
    private static Room joined(Room first, Room more) {
        return new Room(first.name(), first.words(), first.script() + "`, `" + more.script(),
                Stream.concat(first.tables().stream().filter(table -> more.tables().stream()
                        .noneMatch(later -> later.name().equals(table.name()))), more.tables().stream()).toList(),
                first.views());
    }

    /// Returns the whole page.
    ///
    /// @param floors rooms by floor, from the ground up
    static String written(List<List<String>> floors) {
        var page = new StringBuilder("""
                # The tables

                One line for each table and each view, generated from `src/main/resources/db`, with one script for each room. Change the scripts,
                then regenerate this page: `mvn test -Dtest=SchemaPageTest -Dschema.write=true`. The columns are in the scripts. Every feature table
                except `left_off`, `name_key` and `staged_row` is journalled; every table is STRICT. The word on a line of a diagram is the column.
                The diagrams leave out which member of staff did something (`staff_member`), and the woman herself if another table on the way names her.
                """);
        var rooms = rooms().stream().collect(Collectors.toMap(Room::name, room -> room, (a, b) -> a, TreeMap::new));
        for (int floor = 0; floor < floors.size(); floor++) {
            var here = floors.get(floor).stream().filter(rooms::containsKey).map(rooms::get).toList();
            if (!here.isEmpty()) {
                page.append("\n## Floor ").append(floor).append('\n');
                here.forEach(room -> write(room, page));
                draw(here, page);
            }
        }
        return page.toString();
    }

    private static void write(Room room, StringBuilder page) {
        page.append("\n**").append(room.name()).append("** (`").append(room.script()).append("`): ")
                .append(room.words())
                .append("\n\n| table | holds |\n|---|---|\n");
        room.tables().forEach(table -> line(table, page));
        if (!room.views().isEmpty()) {
            page.append("\n| view for other rooms | shows |\n|---|---|\n");
            room.views().forEach(view -> line(view, page));
        }
    }

    private static void line(Part part, StringBuilder page) {
        page.append("| `").append(part.name()).append("` | ").append(part.words()).append(" |\n");
    }

    private static void draw(List<Room> rooms, StringBuilder page) {
        var lines = new LinkedHashMap<String, List<String>>();
        var tables = rooms.stream().flatMap(room -> room.tables().stream()).toList();
        tables.stream().flatMap(table -> table.references().stream())
                .filter(reference -> !reference.to().equals(LEFT_OUT) && !isOnTheWay(reference, tables))
                .forEach(reference -> lines.computeIfAbsent("%s %s--o{ %s".formatted(reference.to(),
                        reference.required() ? "||" : "|o", reference.from()), _ -> new ArrayList<>())
                        .add(reference.column()));
        if (!lines.isEmpty()) {
            page.append("\n```mermaid\nerDiagram\n");
            lines.forEach((line, columns) -> page.append("  ").append(line).append(" : \"")
                    .append(String.join(", ", columns)).append("\"\n"));
            page.append("```\n");
        }
    }

    /// Checks whether it only repeats whose row it is.
    private static boolean isOnTheWay(Reference reference, List<Part> tables) {
        return reference.to().equals(HER) && tables.stream()
                .filter(table -> required(table).anyMatch(to -> to.equals(HER)))
                .anyMatch(between -> tables.stream().filter(table -> table.name().equals(reference.from()))
                        .anyMatch(table -> required(table).anyMatch(between.name()::equals)));
    }

    private static Stream<String> required(Part table) {
        return table.references().stream().filter(Reference::required).map(Reference::to);
    }

    private static Room room(Path script, List<Room> views) {
        var name = SCRIPT.matcher(script.getFileName().toString()).replaceAll("$1");
        var text = renamed(read(script));
        return new Room(name, words(text.substring(0, text.indexOf("\n\n") + 1)), script.getFileName().toString(),
                parts(text), views.stream().filter(room -> room.name().equals(name))
                        .flatMap(room -> room.views().stream()).toList());
    }

    /// Returns the views by the room whose name begins the file's.
    private static List<Room> views() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS.resolve("views"))) {
            return files.sorted().map(file -> {
                var name = file.getFileName().toString();
                return new Room(name.split("[_.]")[0], "", name, List.of(), parts(read(file)));
            }).toList();
        }
    }

    /// Applies the names that tables have at the end of a script.
    private static String renamed(String text) {
        return RENAMED.matcher(text).results().reduce(text,
                (renamed, found) -> renamed.replaceAll("\\b" + found.group(1) + "\\b", found.group(2)),
                (_, last) -> last);
    }

    private static List<Part> parts(String text) {
        return ABOVE.matcher(text).results().map(found -> new Part(found.group(2), firstSentence(words(found.group(1))),
                references(found.group(2), found.group(3)))).toList();
    }

    private static List<Reference> references(String table, String columns) {
        return REFERENCE.matcher(columns).results().map(found -> new Reference(table, found.group(1), found.group(3),
                found.group(2).contains("not null") || found.group(2).contains("primary key"))).toList();
    }

    private static String words(String comment) {
        return comment.lines().map(line -> line.replaceFirst("^-- ?", "")).collect(Collectors.joining(" ")).strip();
    }

    private static String firstSentence(String words) {
        int end = words.indexOf(". ");
        return end < 0 ? words : words.substring(0, end + 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
