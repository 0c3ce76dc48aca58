package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.daybook.demo.Size;
import org.daybook.participants.Welcome;
import org.daybook.testing.Some;
import org.daybook.vault.StoreFolder;

/// A store with as many cards as size l, and nothing else: created in a minute, kept below `target`. Names as in the invented
/// site, half of them with one of the second names below.
final class Cards {
    private static final Path NAMES = Path.of("src/main/resources/invented/people.txt");
    private static final List<String> SECOND = List.of("Коваль", "Мельник", "Okafor", "Diallo", "Ben Salah", "Popescu",
            "Георгиева", "Παπαδοπούλου", "الحسن", "Khan", "Mensah", "Rossi", "Traoré", "Ивановна", "Shevchenko");

    private Cards() {}

    static StoreFolder store(Path folder) throws IOException {
        var store = new StoreFolder(folder.resolve("cards"));
        if (!Files.exists(store.path())) {
            var begun = Sites.store(folder, Size.XS);
            try (var house = Sites.unlock(begun)) {
                var people = people();
                var random = new Random(7);
                for (int i = 0; i < 10_000; i++) {
                    var form = form(people.get(random.nextInt(people.size())), random);
                    house.participants().intake().welcome(form, house.participants().intake().proposeCard());
                }
            }
            Files.move(begun.path(), store.path());
        }
        return store;
    }

    /// @param citizenship a code
    /// @param language    a code
    /// @param name        one of its names
    private record Person(String citizenship, String language, String name) {}

    private static List<Person> people() throws IOException {
        return Files.readAllLines(NAMES).stream().filter(line -> !line.startsWith("#")).map(line -> line.split(";"))
                .filter(cells -> cells[0].strip().length() == 2).flatMap(Cards::named).toList();
    }

    private static Stream<Person> named(String[] cells) {
        return Arrays.stream(cells[3].split(","))
                .map(name -> new Person(cells[0].strip(), cells[2].strip(), name.strip()));
    }

    private static Welcome form(Person person, Random random) {
        var name = random.nextBoolean()
                ? person.name()
                : person.name() + " " + SECOND.get(random.nextInt(SECOND.size()));
        return Some.someone().called(name).speaking(person.language())
                .born(1960 + random.nextInt(48), 1 + random.nextInt(12)).from(person.citizenship()).form();
    }
}
