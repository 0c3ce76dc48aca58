package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The numbers that the vault issues: of the order of writing, and of what people read.
class CounterTest {
    private static final String SERIES = "kit";
    @TempDir
    Path folder;
    private OpenVault vault;

    @BeforeEach
    void aStore() {
        vault = TestVaults.create(folder, TestVaults.PEOPLE);
    }

    @AfterEach
    void closed() {
        vault.close();
    }

    @Test
    void eachIsGreaterThanTheOneBeforeAndEndsWithTheLetterOfItsComputer() {
        assertEquals(List.of(64L, 128L), given(tx -> List.of(tx.nextNumber(), tx.nextNumber())));
        vault.close();
        vault = open("C");
        assertEquals(3 * 64L + 2, order(vault));
        assertEquals("C", given(Tx::computer));
        vault.close();
        vault = open("A");
        assertEquals(4 * 64L, order(vault));
    }

    @Test
    void twoCopiesOfOneStoreNeverGiveTheSame() throws Exception {
        vault.close();
        var copy = folder.resolve("copy");
        Files.createDirectory(copy);
        for (var name : List.of("slots", "store-1.db")) {
            Files.copy(folder.resolve(name), copy.resolve(name));
        }
        vault = open("A");
        long here = order(vault);
        try (var other = TestVaults.open(copy, TestVaults.PEOPLE, "B")) {
            assertTrue(order(other) != here);
        }
    }

    @Test
    void aSeriesCountsFromOneAndGivesNoNumberTwice() {
        assertEquals(List.of(1), given(tx -> List.of(tx.upcomingNumber(SERIES))));
        assertEquals(List.of(1, 2, 1), given(
                tx -> List.of(tx.nextNumber(SERIES), tx.nextNumber(SERIES), tx.nextNumber("sheet"))));
        given(tx -> {
            tx.countBeyond(SERIES, 7);
            tx.countBeyond(SERIES, 3);
            return true;
        });
        assertEquals(List.of(8), vault.look(tx -> List.of(tx.upcomingNumber(SERIES))));
        assertEquals(List.of(8), given(tx -> List.of(tx.nextNumber(SERIES))));
    }

    @Test
    void whoeverOnlyLooksIsGivenNone() {
        order(vault);
        assertThrows(StoreFault.class, () -> vault.look(Tx::nextNumber));
        assertThrows(StoreFault.class, () -> vault.read(Tx::nextNumber));
        assertThrows(StoreFault.class, () -> vault.look(tx -> tx.nextNumber(SERIES)));
        assertEquals(2 * 64L, order(vault));
    }

    /// Anything not written needs no number, so the next one gets it.
    @Test
    void numbersOfWhatWasNotWrittenAreGivenAgain() {
        assertThrows(IllegalStateException.class, () -> given(tx -> {
            tx.nextNumber();
            throw new IllegalStateException("in the middle");
        }));
        assertEquals(64L, order(vault));
    }

    private static long order(OpenVault vault) {
        return given(vault, Tx::nextNumber);
    }

    private <T> T given(Function<Tx, T> work) {
        return given(vault, work);
    }

    private static <T> T given(OpenVault vault, Function<Tx, T> work) {
        var line = UUID.randomUUID();
        return vault.write(line, tx -> {
            tx.handle().execute("insert into audit (id) values (?)", line);
            return work.apply(tx);
        });
    }

    private OpenVault open(String computer) {
        return TestVaults.open(folder, TestVaults.PEOPLE, computer);
    }
}
