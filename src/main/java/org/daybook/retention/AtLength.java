package org.daybook.retention;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.daybook.staff.Gate;
import org.daybook.ui.Background;

/// Reads what is due, which involves data of every room on everyone: permission is requested on the write lane, the reading is
/// done on the other. On the screen thread.
///
/// @param background the lanes
/// @param retention  the facade
record AtLength(Background background, Retention retention) {
    /// Reads, and passes on the result. Does nothing if the store was rewritten meanwhile: the next visit reads.
    <T> void read(BiFunction<Retention, Gate.Permit, T> reading, Consumer<T> then) {
        background.run(retention::permit, permit -> background.read(() -> unlessStopped(reading, permit),
                read -> read.ifPresent(then)));
    }

    private <T> Optional<T> unlessStopped(BiFunction<Retention, Gate.Permit, T> reading, Gate.Permit permit) {
        try {
            return Optional.of(reading.apply(retention, permit));
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }
}
