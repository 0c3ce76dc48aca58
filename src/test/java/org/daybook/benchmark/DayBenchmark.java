package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.daybook.site.OpenSite;
import org.daybook.demo.Size;
import org.daybook.base.Quarter;
import org.daybook.sessions.DayLine;
import org.daybook.sessions.Seat;
import org.daybook.sessions.SessionId;

/// What a worker waits for a hundred times a day, in size l: Today, a week of the calendar, a sheet, one mark with its commit;
/// each alone, and while the quarter’s report is read on the reading lane over and over. Times, not ratios.
final class DayBenchmark {
    private static final int WARM = 5;
    private static final int PAGES = 40;
    private static final int WEEKS = 100;
    private static final int SHEETS = 60;
    private static final int MARKS = 100;
    private static final int MOST_REPORTS = 400;
    private static final Quarter QUARTER = new Quarter(2026, 3);

    private DayBenchmark() {}

    static List<String> run(Path folder) throws IOException {
        try (var house = Sites.unlock(Sites.store(folder, Size.L))) {
            var lines = new ArrayList<String>();
            lines.add(line("Today: how much is due for a look, once a day", once(() -> house.retention().note()), 200));
            measure(house, "", lines);
            var reports = new AtomicInteger();
            whileReporting(house, reports, () -> measure(house, ", while a report is read", lines));
            lines.add("| (reports read meanwhile: " + reports + ") | | | |");
            return lines;
        }
    }

    private static void measure(OpenSite house, String how, List<String> lines) {
        lines.add(line("Today: its sessions, what is to do, the week" + how, times(PAGES, () -> sessions(house)), 200));
        lines.add(line("Today: what other rooms say beside them" + how, times(PAGES, () -> beside(house)), 200));
        var random = new Random(11);
        int weeks = Size.L.weeks();
        lines.add(line("any week of " + weeks + how, times(WEEKS, () -> week(house, random.nextInt(weeks))), 200));
        var sheets = latest(house);
        lines.add(line("the sheet of a session" + how, times(SHEETS, () -> house.sessions().sheet(
                sheets.get(random.nextInt(sheets.size())))), 200));
        lines.add(line("marking one woman, with its commit" + how, marks(house), 50));
    }

    private static void whileReporting(OpenSite house, AtomicInteger reports, Runnable work) {
        var permits = Stream.generate(house.reports()::maySee).limit(MOST_REPORTS).toList().iterator();
        var over = new AtomicBoolean();
        var reader = Thread.ofPlatform().start(() -> {
            while (!over.get() && permits.hasNext()) {
                house.reports().page(permits.next(), Optional.of(QUARTER));
                reports.incrementAndGet();
            }
        });
        try {
            work.run();
        } finally {
            over.set(true);
            join(reader);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Each card is read separately. The number due for review is counted once a day, and measured separately.
    private static void beside(OpenSite house) {
        house.safekeeping().state();
        house.recovery().state();
        house.reports().forgotten();
        house.cases().due().today();
        house.outcomes().notes().late();
        house.participants().askingAgain().page();
        house.retention().note();
    }

    private static void sessions(OpenSite house) {
        house.participants().intake().stoppedWelcomes();
        house.calendar().between(Sites.AS_OF.minusDays(7), Sites.AS_OF);
        house.sessions().lately().gave();
        house.sessions().lately().atTheDoor(Sites.AS_OF);
    }

    private static void week(OpenSite house, int back) {
        var monday = Sites.AS_OF.minusDays(Sites.AS_OF.getDayOfWeek().getValue() - 1L).minusWeeks(back);
        house.calendar().between(monday, monday.plusDays(6));
    }

    private static List<SessionId> latest(OpenSite house) {
        return house.calendar().between(Sites.AS_OF.minusDays(14), Sites.AS_OF).stream()
                .map(line -> line.session().id()).toList();
    }

    /// Marks one after the other in the newest session that has somebody to mark, and takes each back unmeasured.
    private static List<Long> marks(OpenSite house) {
        var times = new ArrayList<Long>();
        var open = unmarked(house, Sites.AS_OF);
        for (int mark = -WARM; mark < MARKS; mark++) {
            var one = open.get(Math.floorMod(mark, open.size()));
            long start = System.nanoTime();
            house.sessions().tick(one.line().session().id(), one.seat().person().id());
            long time = System.nanoTime() - start;
            house.sessions().untick(one.line().session().id(), one.seat().person().id());
            if (mark >= 0) {
                times.add(time);
            }
        }
        return times;
    }

    private record Unmarked(DayLine line, Seat seat) {}

    private static List<Unmarked> unmarked(OpenSite house, LocalDate day) {
        return house.calendar().between(day.minusDays(14), day).reversed().stream()
                .map(line -> house.sessions().sheet(line.session().id()).seats().stream()
                        .filter(seat -> !seat.here()).map(seat -> new Unmarked(line, seat)).toList())
                .filter(them -> !them.isEmpty()).findFirst().orElseThrow();
    }

    private static List<Long> times(int runs, Runnable work) {
        var times = new ArrayList<Long>();
        for (int run = -WARM; run < runs; run++) {
            long start = System.nanoTime();
            work.run();
            if (run >= 0) {
                times.add(System.nanoTime() - start);
            }
        }
        return times;
    }

    private static List<Long> once(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return List.of(System.nanoTime() - start);
    }

    private static String line(String name, List<Long> times, int aim) {
        var sorted = times.stream().sorted().toList();
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %d |", name, sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 95 / 100) / 1e6, aim);
    }
}
