package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.vault.Reliability;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Somebody presses *Cancel* at any moment while a register is read, tried and imported. The store is as before, or the import
/// is there completely and can be taken back. An undo is one step and is not cancelled.
class CancelledImportTest {
    private static final MarkedRegister REGISTER = new MarkedRegister(100, 5);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @TempDir
    Path outside;

    private final Map<String, Integer> ended = new TreeMap<>();
    private Map<String, StoreContent.Table> before = Map.of();
    private Map<String, Integer> after = Map.of();
    private String step = "";

    @Test
    @Timeout(120)
    void theStoreIsAsBeforeOrAsAfterInFiveCancels() throws Exception {
        cancel(5, new Random(20_261_128));
    }

    @Test
    @Tag("long")
    @Timeout(7200)
    void theStoreIsAsBeforeOrAsAfterInManyCancels() throws Exception {
        int cancels = Integer.getInteger("daybook.deaths", 60);
        cancel(cancels, new Random(20_260_704));
        Reliability.note("cancel while a register is imported",
                cancels + " cancels, 0 stores between before and after, 0 rows left waiting; ended while: " + ended);
    }

    /// The first run is not cancelled and shows how long it takes.
    private void cancel(int cancels, Random random) throws Exception {
        var file = REGISTER.workbook(outside.resolve("register.xlsx"));
        before = StoreContent.of(house.open().vault());
        long from = System.nanoTime();
        var whole = bringIn(file, Progress.unwatched());
        int millis = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
        after = StoreContent.counts(house.open().vault());
        takeBack(whole);
        try (var other = Executors.newSingleThreadScheduledExecutor()) {
            for (int n = 0; n < cancels; n++) {
                var stopped = new AtomicBoolean();
                var press = other.schedule(() -> stopped.set(true), random.nextInt(millis), TimeUnit.MILLISECONDS);
                try {
                    var id = bringIn(file, (_, _) -> {
                        if (stopped.get()) {
                            throw new CancellationException("stopped");
                        }
                    });
                    step = "nothing more could be stopped";
                    assertEquals(after, StoreContent.counts(house.open().vault()));
                    takeBack(id);
                } catch (CancellationException e) {
                    // Half-read rows are removed automatically; rows that were read are forgotten by the screen.
                    if (!step.equals("reading")) {
                        house.open().sourceFiles().forget();
                    }
                }
                press.cancel(false);
                ended.merge(step, 1, Integer::sum);
                assertEquals(before, StoreContent.of(house.open().vault()));
            }
        }
        assertEquals(List.of(), house.open().vault().verify());
        assertEquals(List.of(), StoreContent.marked(house.open().vault()));
    }

    private ImportId bringIn(Path file, Progress progress) {
        var imports = house.open().imports();
        step = "reading";
        var sheets = house.open().sourceFiles().read(List.of(file), ReadingChoices.FOUND_OUT, progress);
        var check = imports.check(imports.plan(sheets, ImportMapping.GUESSED));
        step = "trying";
        imports.dryRun(check, progress);
        step = "importing";
        var id = imports.run(check, progress).id().orElseThrow();
        house.open().sourceFiles().forget();
        return id;
    }

    private void takeBack(ImportId id) {
        assertInstanceOf(UndoOutcome.Undone.class, house.open().imports().undo(id));
        assertEquals(before, StoreContent.of(house.open().vault()));
    }
}
