package org.daybook.vault;

import static org.daybook.vault.TestVaults.texts;
import static org.daybook.vault.TestVaults.welcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Passages that are flushed to the disk together, and statements that are kept from one passage to the next.
class TogetherTest {
    private static final String NAMES = "select name from person order by id";
    @TempDir
    Path folder;
    private OpenVault vault;

    @BeforeEach
    void aStoreWithOnePerson() {
        vault = TestVaults.create(folder, TestVaults.PEOPLE);
        welcome(vault, "1", "Ada");
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    @Invariant(of = OpenVault.class, number = 16)
    void allOfThemAreKeptAndEachHasItsAuditLine() {
        vault.together(() -> {
            welcome(vault, "2", "Bea");
            assertEquals(List.of("Ada", "Bea"), texts(vault, NAMES));
            welcome(vault, "3", "Cora");
        });
        assertEquals(List.of("3"), texts(vault, "select count(*) from audit"));
        assertEquals(List.of("3"), texts(vault, "select count(distinct audit_id) from journal"));
        vault.close();
        vault = TestVaults.open(folder, TestVaults.PEOPLE);
        assertEquals(List.of("Ada", "Bea", "Cora"), texts(vault, NAMES));
        assertEquals(List.of(), vault.verify());
    }

    @Test
    @Invariant(of = OpenVault.class, number = 16)
    void theReadingLaneSeesNoneBeforeAllAreKept() {
        vault.together(() -> {
            welcome(vault, "2", "Bea");
            assertEquals(List.of("Ada"), CompletableFuture.supplyAsync(() -> vault
                    .read(tx -> tx.handle().createQuery(NAMES).mapTo(String.class).list())).join());
        });
    }

    @Test
    @Invariant(of = OpenVault.class, number = 16)
    void thrownOutOfTheWorkNoneIsKept() {
        assertThrows(Refusal.class, () -> vault.together(() -> {
            welcome(vault, "2", "Bea");
            throw new Refusal("test.refusal");
        }));
        assertEquals(List.of("Ada"), texts(vault, NAMES));
        assertEquals(List.of("1"), texts(vault, "select count(*) from audit"));
        welcome(vault, "3", "Cora");
        assertEquals(List.of("Ada", "Cora"), texts(vault, NAMES));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 16)
    void onePassageThatFailsUndoesItselfAlone() {
        vault.together(() -> {
            welcome(vault, "2", "Bea");
            assertThrows(Refusal.class, () -> vault.write(UUID.randomUUID(), tx -> {
                tx.handle().execute("insert into person values ('3', 'Cora')");
                throw new Refusal("test.refusal");
            }));
            assertThrows(RuntimeException.class,
                    () -> vault.look(tx -> tx.handle().execute("insert into person values ('4', 'Dora')")));
            assertEquals(List.of("1"), texts(vault, "select count(*) from journal_context where audit_id is null"));
            welcome(vault, "5", "Eda");
        });
        assertEquals(List.of("Ada", "Bea", "Eda"), texts(vault, NAMES));
        assertEquals(List.of(), vault.verify());
    }

    @Test
    @Invariant(of = OpenVault.class, number = 16)
    void afterAFullDiskNothingMoreIsWrittenAsIfTheOthersWereThere() {
        // As in OpenVaultTest: SQLite returns the same code at its page limit as on a full disk.
        assertThrows(IllegalStateException.class, () -> vault.together(() -> {
            welcome(vault, "2", "Bea");
            assertThrows(Refusal.class, () -> vault.write(UUID.randomUUID(), tx -> {
                tx.handle().createQuery("pragma max_page_count = 1").mapTo(Integer.class).one();
                return tx.handle().execute("insert into person values ('3', ?)", "x".repeat(1_000_000));
            }));
            assertThrows(IllegalStateException.class, () -> welcome(vault, "4", "Dora"));
        }));
        assertEquals(List.of("Ada"), texts(vault, NAMES));
        welcome(vault, "5", "Eda");
        assertEquals(List.of("Ada", "Eda"), texts(vault, NAMES));
    }

    @Test
    @Invariant(of = OpenVault.class, number = 16)
    void theVaultDoesNothingByItselfMeanwhile() {
        List<Supplier<?>> others = List.of(vault::verify, vault::emptyLog, vault::head, () -> {
            vault.close();
            return "";
        }, () -> {
            vault.together(() -> {});
            return "";
        });
        vault.together(() -> others.forEach(other -> assertThrows(IllegalStateException.class, other::get)));
        assertThrows(IllegalStateException.class, () -> vault.look(tx -> {
            vault.together(() -> {});
            return "";
        }));
        assertEquals(List.of(), vault.verify());
    }

    @Test
    void aStatementInUseIsNotLentASecondTime() {
        welcome(vault, "2", "Bea");
        for (int time = 0; time < 2; time++) {
            assertEquals(List.of("AdaAda", "AdaBea", "BeaAda", "BeaBea"), vault.look(tx -> tx.handle()
                    .createQuery(NAMES).mapTo(String.class).list().stream()
                    .flatMap(one -> tx.handle().createQuery(NAMES).mapTo(String.class).stream().map(one::concat))
                    .toList()));
            assertEquals(List.of("Ada Ada", "Ada Bea", "Bea Ada", "Bea Bea"), vault.look(tx -> {
                try (var outer = tx.handle().createQuery(NAMES).mapTo(String.class).stream()) {
                    return outer.flatMap(one -> tx.handle().createQuery(NAMES).mapTo(String.class).list().stream()
                            .map(other -> one + " " + other)).toList();
                }
            }));
        }
    }

    @Test
    void aStatementThatFailedDoesNotSpoilTheNextOne() {
        for (int time = 0; time < 2; time++) {
            assertEquals(1555, assertThrows(StoreFault.class, () -> welcome(vault, "1", "Ada")).sqliteCode());
            assertThrows(StoreFault.class, () -> vault.look(Tx::nextNumber));
        }
        welcome(vault, "2", "Bea");
        assertEquals(List.of("Ada", "Bea"), texts(vault, NAMES));
        vault.together(() -> {
            assertThrows(StoreFault.class, () -> welcome(vault, "1", "Ada"));
            welcome(vault, "3", "Cora");
        });
        assertEquals(List.of("Ada", "Bea", "Cora"), texts(vault, NAMES));
    }

    @Test
    void aKeptStatementHoldsNoValueOfThePassageBeforeAndNoOldRow() {
        var byName = "select count(*) from person where name = :name";
        assertEquals(1, vault.<Integer>look(tx -> tx.handle().createQuery(byName).bind("name", "Ada")
                .mapTo(Integer.class).one()));
        assertThrows(StoreFault.class,
                () -> vault.look(tx -> tx.handle().createQuery(byName).mapTo(Integer.class).one()));
        assertEquals(0, vault.<Integer>look(tx -> tx.handle().createQuery(byName).bindNull("name", 12)
                .mapTo(Integer.class).one()));
        // Left half read: neither the next passage nor the log waits for it.
        welcome(vault, "2", "Bea");
        assertEquals("Ada",
                vault.look(tx -> tx.handle().createQuery(NAMES).mapTo(String.class).iterator().next()));
        welcome(vault, "3", "Cora");
        assertTrue(vault.emptyLog());
        assertEquals(List.of("Ada", "Bea", "Cora"), texts(vault, NAMES));
    }
}
