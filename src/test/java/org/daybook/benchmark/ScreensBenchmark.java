package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.daybook.base.Quarter;
import org.daybook.demo.Size;
import org.daybook.keeping.BackupsPlace;
import org.daybook.outcomes.ReadingsPlace;
import org.daybook.participants.CallsPlace;
import org.daybook.participants.HerRecord;
import org.daybook.participants.PeopleList;
import org.daybook.participants.PersonRow;
import org.daybook.reports.QuarterReport;
import org.daybook.retention.DueForALook;
import org.daybook.services.ServicesPlace;
import org.daybook.sessions.Month;
import org.daybook.sessions.SessionSheet;
import org.daybook.sessions.Today;
import org.daybook.sessions.Week;
import org.daybook.staff.TrailPlace;
import org.daybook.ui.Place;
import org.daybook.ui.Room;
import org.daybook.work.Opening;

/// Every place that a worker opens, in the real window and with drawing, in one table over the sizes: anything that grows as
/// fast as the data is visible. Each place is measured after Today. Then the long operations of the store. Times, not ratios:
/// processor time, because wall-clock time means little on a busy machine, and wall-clock time.
final class ScreensBenchmark {
    /// How often each is measured, after the first run.
    private static final int TIMES = Integer.getInteger("benchmark.times", 5);
    private static final int RECORDS = 20;

    private final Path folder;
    private final Map<String, Map<Size, String>> lines = new LinkedHashMap<>();

    private ScreensBenchmark(Path folder) {
        this.folder = folder;
    }

    /// @param sizes the stores are created if they do not exist: xl takes long
    static List<String> run(Path folder, Size... sizes) throws IOException {
        BenchmarkWindow.startToolkit();
        var all = new ScreensBenchmark(folder);
        for (var size : sizes) {
            all.measure(size);
        }
        Platform.exit();
        return all.table(List.of(sizes));
    }

    private void measure(Size size) throws IOException {
        var store = Sites.store(folder, size);
        var opened = new AtomicReference<BenchmarkWindow>();
        said("opening with its key derivation, until Today is drawn", size,
                Spent.on(() -> opened.set(new BenchmarkWindow(store))).toString());
        try (var window = Objects.requireNonNull(opened.get())) {
            places(window).forEach((name, place) -> several(name, size, () -> window.open(place)));
            several("Today", size, () -> window.today(new PeopleList("")));
            records(window, size);
            atLength(window, size);
        }
    }

    private static Map<String, Place> places(BenchmarkWindow window) {
        var places = new LinkedHashMap<String, Place>();
        BenchmarkWindow.onScreen(() -> window.house().features().sidebar(window.services())).stream()
                .filter(room -> !(room.place() instanceof Today))
                .forEach(room -> places.put("sidebar: " + name(room), room.place()));
        places.put("calendar: a week of last year", new Week(Sites.AS_OF.minusWeeks(30)));
        places.put("calendar: the month", new Month(Sites.AS_OF));
        places.put("people: a name typed", new PeopleList("olena"));
        places.put("people: who is to be called", new CallsPlace());
        places.put("address book", new ServicesPlace(Optional.empty()));
        places.put("answers", new ReadingsPlace());
        places.put("report of a quarter", new QuarterReport(Optional.of(new Quarter(2026, 3))));
        places.put("due for a look", new DueForALook());
        places.put("audit trail", new TrailPlace());
        places.put("backups", new BackupsPlace());
        window.onLane(() -> window.house().calendar().between(Sites.AS_OF.minusDays(3), Sites.AS_OF)).stream()
                .findFirst().ifPresent(line -> places.put("sheet of a session", new SessionSheet(line.session().id())));
        return places;
    }

    private static String name(Room room) {
        return room.key().replaceAll("\\..*", "");
    }

    private void records(BenchmarkWindow window, Size size) {
        var them = window.onLane(() -> window.house().participants().newest().stream().map(PersonRow::id)
                .limit(RECORDS + 1).toList()).iterator();
        var times = new ArrayList<Spent>();
        while (them.hasNext()) {
            times.add(window.open(new HerRecord(them.next())));
        }
        said("her record: 20 women", size, times);
    }

    private void atLength(BenchmarkWindow window, Size size) throws IOException {
        var house = window.house();
        var openings = window.onLane(() -> house.work().openings().open().stream().map(Opening::id).toList());
        if (!openings.isEmpty()) {
            several("matching everybody with an opening", size, () -> timed(window,
                    () -> house.work().matching().find(openings.getFirst())));
        }
        said("what is due for a look, counted once a day", size, timed(window, house.retention()::note).toString());
        said("verify", size, timed(window, house.vault()::verify).toString());
        var target = Files.createTempDirectory(folder, "backups");
        said("backup, read back whole", size, Spent.on(() -> window
                .onReadingLane(() -> house.vault().backups().make(target, 1, (_, _) -> {}))).toString());
        try (var rest = Files.list(target)) {
            for (var file : rest.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(target);
    }

    private interface Measured {
        Spent once();
    }

    private void several(String name, Size size, Measured measured) {
        var times = new ArrayList<Spent>();
        for (int time = 0; time <= TIMES; time++) {
            times.add(measured.once());
        }
        said(name, size, times);
    }

    private static Spent timed(BenchmarkWindow window, Supplier<?> work) {
        return Spent.on(() -> window.onLane(work));
    }

    private void said(String name, Size size, List<Spent> times) {
        said(name, size, String.format(Locale.ROOT, "%s (%.0f)", Spent.of(times.subList(1, times.size())),
                times.getFirst().processor()));
    }

    private void said(String name, Size size, String time) {
        lines.computeIfAbsent(name, _ -> new LinkedHashMap<>()).put(size, time);
        System.err.printf("%s: %s %s%n", size, name, time);
    }

    private List<String> table(List<Size> sizes) {
        var table = new ArrayList<String>();
        table.add("");
        table.add("| milliseconds of the processor / by the clock (processor, the first time) | "
                + String.join(" | ", sizes.stream().map(size -> size.name().toLowerCase(Locale.ROOT)).toList()) + " |");
        table.add("|---|" + "---|".repeat(sizes.size()));
        lines.forEach((name, times) -> table.add("| " + name + " | " + String.join(" | ",
                sizes.stream().map(size -> times.getOrDefault(size, "–")).toList()) + " |"));
        return table;
    }
}
