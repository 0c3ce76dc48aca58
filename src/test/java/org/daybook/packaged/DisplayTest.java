package org.daybook.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Tests of the window that begin at the same moment never share a display.
class DisplayTest {
    private static final int AT_ONCE = 3;

    @Test
    void whoeverStartsADisplayHasItAlone() throws Exception {
        assumeTrue(Display.isThere(), "Xvfb, openbox and xdotool are needed");
        var together = new CyclicBarrier(AT_ONCE);
        var names = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Display.Running>> started = threads.invokeAll(Collections.nCopies(AT_ONCE, () -> {
                together.await();
                return Display.start();
            }));
            for (var one : started) {
                var display = one.get();
                names.add(display.name());
                display.close();
            }
        }
        assertEquals(AT_ONCE, names.size(), names::toString);
    }
}
