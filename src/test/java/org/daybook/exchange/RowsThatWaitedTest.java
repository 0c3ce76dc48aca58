package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
    private final ImportHand hand = new ImportHand(house, () -> folder.resolve("register.csv"));

    @Test
    void theMarksOfAWomanComeInWithHerRow() throws IOException {
        hand.check("""
                Card;Name;Born;Path;08.03.2024;15.03.2024
                1;Ana;1990;practical skills;x;
                2;Bea;soon;practical skills;x;x
                """);
        hand.fire("#run");
        hand.fire("#correct-3");
        hand.says("Nobody with this number or name");
        hand.type("mend-birth", "1991");
        hand.fire("Import this row");
        hand.says("1 row imported, 0 already here. 2 rows that waited for it are imported, too.");
        hand.says("No rows are kept.");
        assertEquals("3", hand.one("select count(*) from attendance"));
    }
}
