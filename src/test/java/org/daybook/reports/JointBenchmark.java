package org.daybook.reports;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.disclosure.JointView;
import org.daybook.disclosure.Known;
import org.daybook.disclosure.Published;
import org.daybook.reports.joint.JointFiles;
import org.daybook.reports.joint.JointOffice;
import org.daybook.reports.joint.MergeResult;
import org.daybook.reports.joint.ReportMerge;
import org.daybook.reports.joint.SigningSite;
import org.daybook.testing.TestHouse;

/// Prints how long it takes to combine 50 sites, and to audit up to 40 sites with 12 quarters each: everything that each site
/// published of a year so far, and the joint report of that quarter. Times, not ratios, and the greatest amount of heap in use.
final class JointBenchmark {
    private static final int SITES = 50;
    private static final List<Integer> GROWTH = List.of(5, 10, 20, 40);
    private static final int YEARS = 3;
    private static final int QUARTERS = 4;
    private static final int RUNS = 3;

    private JointBenchmark() {}

    /// @param arguments the folder in which the joint report of 50 sites is kept; without one it is not kept
    public static void main(String[] arguments) throws IOException {
        System.out.printf("%d cores, load %.1f%n%n", Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.println("| measured | median, ms | processor, ms | peak heap, MB |\n|---|---|---|---|");
        var folder = Files.createTempDirectory("joint");
        try {
            merging(folder, arguments.length > 0 ? Path.of(arguments[0]) : folder.resolve("joint"));
        } finally {
            TestHouse.delete(folder);
        }
        var sites = new ArrayList<List<List<Published>>>();
        for (int sitesNow : GROWTH) {
            while (sites.size() < sitesNow) {
                sites.add(years(sites.size()));
            }
            say("the audit of " + sitesNow + " sites with " + YEARS * QUARTERS + " quarters each", () -> audit(sites));
        }
    }

    private static void merging(Path folder, Path to) {
        var office = new JointOffice(folder.resolve("office"), new SecureRandom());
        var files = new ArrayList<Path>();
        for (int place = 0; place < SITES; place++) {
            var site = new SigningSite();
            var report = Invented.reports(Invented.year(place, 20 + 5 * place)).get(2);
            var code = code(place);
            office.pair(site.key(code));
            files.add(site.sends(SentFiles.locked(SentFiles.as(code, report)), office.publicFile(), folder));
        }
        say("opening, checking and adding up " + SITES + " signed reports", () -> new ReportMerge(office).merge(files));
        var joint = (MergeResult.Merged) new ReportMerge(office).merge(files);
        say("writing the four files of " + SITES + " sites",
                () -> new JointFiles(joint.report(), Invented.ENGLISH).write(to, Existing.REPLACE));
    }

    /// Quarter by quarter, as if each were combined when it was locked.
    private static boolean audit(List<List<List<Published>>> sites) {
        for (int year = 0; year < YEARS; year++) {
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                int number = year;
                int upTo = quarter;
                var now = sites.stream().map(site -> site.get(number).get(upTo)).toList();
                var found = JointView.of(now, report -> Known.of(
                        sites.stream().map(site -> site.get(number)).filter(one -> one.get(upTo).equals(report))
                                .findFirst().orElseThrow().subList(0, upTo),
                        report, Linked.TIES)).broken();
                if (found.isEmpty()) {
                    throw new IllegalStateException("the reports contradict each other");
                }
            }
        }
        return true;
    }

    private static List<List<Published>> years(int place) {
        var years = new ArrayList<List<Published>>();
        for (int year = 0; year < YEARS; year++) {
            years.add(Invented.reports(Invented.year(place * 7L + year, 20 + place % 20 * 12)).stream()
                    .map(report -> SentFiles.as(code(place), report)).toList());
        }
        return years;
    }

    private static String code(int place) {
        return "S" + (100 + place);
    }

    /// Wall-clock and processor time of the whole program: the second is meaningful on a busy machine, too. The heap is emptied
    /// before each run.
    private static void say(String measured, Supplier<?> work) {
        var _ = work.get();
        var processor = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var times = new ArrayList<Long>();
        var used = new ArrayList<Long>();
        long peak = 0;
        for (int run = 0; run < RUNS; run++) {
            System.gc();
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            long begin = System.nanoTime();
            long before = processor.getProcessCpuTime();
            var _ = work.get();
            used.add(processor.getProcessCpuTime() - before);
            times.add(System.nanoTime() - begin);
            peak = Math.max(peak, heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
        }
        System.out.printf("| %s | %d | %d | %d |%n", measured, median(times), median(used), peak >> 20);
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static long median(List<Long> times) {
        return TimeUnit.NANOSECONDS.toMillis(times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow());
    }
}
