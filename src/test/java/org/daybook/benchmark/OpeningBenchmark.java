package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daybook.demo.Size;
import org.daybook.vault.StoreFolder;

/// From the typed passphrase to the content of Today, in size l against xs.
final class OpeningBenchmark {
    private static final int RUNS = 15;

    private OpeningBenchmark() {}

    static List<String> run(Path folder) throws IOException {
        var small = Sites.store(folder, Size.XS);
        var large = Sites.store(folder, Size.L);
        for (int warm = 0; warm < 5; warm++) {
            openToday(small);
            openToday(large);
        }
        return List.of(new Duel("opening and Today, size l against xs", 1.3, RUNS).fight(() -> openToday(large),
                () -> openToday(small)));
    }

    /// Returns the nanoseconds until the data of Today is there; locking again is not counted.
    private static long openToday(StoreFolder store) {
        long start = System.nanoTime();
        try (var house = Sites.unlock(store)) {
            house.calendar().between(Sites.AS_OF, Sites.AS_OF);
            house.sessions().lately().week();
            house.participants().intake().stoppedWelcomes();
            return System.nanoTime() - start;
        }
    }
}
