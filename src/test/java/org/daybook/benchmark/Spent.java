package org.daybook.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/// The time something took: wall-clock, and processor time of all threads of the program together. If others use the machine,
/// they affect the wall-clock time.
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

    /// Returns the mean of the processor times and the median of the wall-clock times.
    static Spent of(List<Spent> all) {
        var clocks = all.stream().map(Spent::clock).sorted().toList();
        return new Spent(clocks.get(clocks.size() / 2),
                all.stream().mapToDouble(Spent::processor).average().orElseThrow());
    }

    /// Returns the form for a table: the processor time, followed by the wall-clock time.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f / %.0f", processor, clock);
    }
}
