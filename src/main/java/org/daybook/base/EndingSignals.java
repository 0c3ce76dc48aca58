package org.daybook.base;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Receives the system's signals to end the program: somebody logs out, the computer is shut down, `kill`. By default, Java
/// would end immediately, while a page is still being drawn and before half-typed words are kept.
public final class EndingSignals {
    /// Signals on which Java ends. A system that does not know one of them never sends it.
    private static final List<String> NAMES = List.of("TERM", "HUP", "INT");
    /// The exit code that a shell reports for a program ended by a signal.
    private static final int ENDED = 128 + 15;
    /// A logout sends several signals at once: systemd sends TERM, and HUP right after it.
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private static final long NEVER = Long.MIN_VALUE;

    private EndingSignals() {}

    /// Starts listening. A further signal some seconds later ends the program immediately: a person who no longer wants to wait
    /// need not.
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

    /// Starts listening, without ending anything: for a program that forwards the signal to another one, which shuts down in an
    /// orderly way.
    ///
    /// @param told called on a thread of the system, with each signal
    public static void each(Runnable told) {
        NAMES.forEach(name -> listen(name, told));
    }

    /// By reflection, since the compiler warns of a class that is not standard; the image has its module.
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
            // It ends as Java ends by default: the store is intact in that case, too.
        }
    }
}
