package org.daybook.base;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Hears from the system that the program is to end: somebody logs out, the computer is shut down, `kill`. By itself Java would
/// end at once, while a page is still being drawn and before half-typed words are kept.
public final class EndingSignals {
    /// Of those whom Java ends for. A system that does not know one of them never sends it.
    private static final List<String> NAMES = List.of("TERM", "HUP", "INT");
    /// As a shell tells of a program that was ended by a signal.
    private static final int ENDED = 128 + 15;
    /// Who logs out is told several times at once: systemd sends TERM, and HUP right after it.
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private static final long NEVER = Long.MIN_VALUE;

    private EndingSignals() {}

    /// Listens from now on. A further signal ends the program at once if it comes some seconds later: whoever waits no longer need
    /// not.
    ///
    /// @param end called on a thread of the system, once
    public static void listen(Runnable end) {
        var first = new AtomicLong(NEVER);
        each(() -> {
            long now = System.nanoTime();
            if (first.compareAndSet(NEVER, now)) {
                end.run();
            } else if (now - first.get() > AT_ONCE.toNanos()) {
                Runtime.getRuntime().halt(ENDED);
            }
        });
    }

    /// Listens from now on, and ends nothing by itself: for a program that hands it on to another one, which ends in
    /// its order.
    ///
    /// @param told called on a thread of the system, with each signal
    public static void each(Runnable told) {
        NAMES.forEach(name -> listen(name, told));
    }

    /// By its name alone, since the compiler warns of a class that is no standard; the image has its module.
    private static void listen(String name, Runnable told) {
        try {
            var signal = Class.forName("sun.misc.Signal");
            var handler = Class.forName("sun.misc.SignalHandler");
            signal.getMethod("handle", signal, handler).invoke(null,
                    signal.getConstructor(String.class).newInstance(name),
                    Proxy.newProxyInstance(EndingSignals.class.getClassLoader(), new Class<?>[]{handler}, (_, _, _) -> {
                        told.run();
                        return null;
                    }));
        } catch (ReflectiveOperationException e) {
            // It ends as Java ends by itself: the store is whole then, too.
        }
    }
}
