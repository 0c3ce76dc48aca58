package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Once a row that was not imported is corrected, the rows that waited for it come in at once.
class RowsThatWaitedTest {
    @TempDir
    static Path folder;
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ImportPlace())
            .files((_, _) -> Optional.of(folder.resolve("register.csv"))).rooms(ExchangeFeature.class);
    private final Hand robot = new Hand();

    @Test
    void theMarksOfAWomanComeInWithHerRow() throws IOException {
        bring("""
                Card;Name;Born;Path;08.03.2024;15.03.2024
                1;Ana;1990;practical skills;x;
                2;Bea;soon;practical skills;x;x
                """);
        says("Nobody with this number or name");
        write("#mend-birth", "1991");
        fire("Import this row");
        says("1 row imported, 0 already here. 2 rows that waited for it are imported, too.");
        says("No rows are kept.");
        assertEquals(List.of("3"), house.inHouse(open -> open.vault().read(tx -> tx.handle()
                .createQuery("select count(*) from attendance").mapTo(String.class).list())));
    }

    private void bring(String register) throws IOException {
        Files.writeString(folder.resolve("register.csv"), register);
        fire("Choose files …");
        fire("Check rows");
        fire("#run");
        fire("#correct-3");
    }

    private void write(String field, String words) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(field).queryTextInputControl().setText(words);
            return true;
        });
    }

    private void says(String words) {
        assertTrue(house.words().stream().anyMatch(shown -> shown.contains(words)),
                () -> words + " is not in " + house.words());
    }

    private void fire(String button) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(button).queryButton().fire();
            return true;
        });
        house.settle();
    }
}
