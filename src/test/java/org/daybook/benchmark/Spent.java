package org.daybook.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/// What something took: by the clock, and of the processor, all threads of the program together. Where others use the machine, the
/// clock measures them.
///
/// @param clock     milliseconds
/// @param processor milliseconds; the system counts in steps of ten
record Spent(double clock, double processor) {
    private static final OperatingSystemMXBean SYSTEM = ManagementFactory
            .getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double NANOS = 1e6;

    /// Measures some work.
    static Spent on(Runnable work) {
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        return new Spent((System.nanoTime() - start) / NANOS, (SYSTEM.getProcessCpuTime() - processor) / NANOS);
    }

    /// The mean of the processor and the median of the clock.
    static Spent of(List<Spent> all) {
        var clocks = all.stream().map(Spent::clock).sorted().toList();
        return new Spent(clocks.get(clocks.size() / 2),
                all.stream().mapToDouble(Spent::processor).average().orElseThrow());
    }

    /// As it stands in a table: the processor, and the clock behind it.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f / %.0f", processor, clock);
    }
}
