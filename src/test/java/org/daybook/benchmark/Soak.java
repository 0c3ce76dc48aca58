package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.daybook.demo.InventedSite;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.demo.Size;
import org.daybook.base.DeviceContext;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.paths.NewEnrolment;
import org.daybook.reports.Existing;
import org.daybook.reports.Export;
import org.daybook.reports.Labels;
import org.daybook.sessions.NewSession;
import org.daybook.sessions.SessionId;
import org.daybook.staff.AuditTrail;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.Some;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;

/// Hours of work in one process on a large store: random permitted acts on the rooms, two people alternately, with locks,
/// hiding in mid-sentence, backups and exports between. Reports how many acts there were, what was refused, what failed, the
/// memory after a collection, threads, open files and temporary files at the start and at the end, and whether the store
/// verifies.
///
/// Arguments: the size (`s`, `m`, `l`), minutes, and a seed; without a seed it draws one and prints it.
final class Soak {
    private static final String SECOND = "soak";
    private static final String HERS = "amber canoe window thirty lakes";
    private static final int ACTS_OF_A_TURN = 400;
    private static final int WARM_TURNS = 4;

    private final Path place;
    private final StoreFolder store;
    private final Random random;
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<String, Integer> faults = new TreeMap<>();
    private final List<BiConsumer<OpenSite, Random>> acts = List.of(this::welcome, this::open, this::change, this::plan,
            this::sheet, this::mark, this::mark, this::week, this::today, this::find, this::trail, this::report);
    private long done;
    private long turns;

    private Soak(Path place, StoreFolder store, long seed) {
        this.place = place;
        this.store = store;
        random = new Random(seed);
    }

    /// @param arguments size, minutes, seed
    public static void main(String[] arguments) throws IOException {
        var size = Size.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        long minutes = Long.parseLong(arguments[1]);
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : new SecureRandom().nextInt(1_000_000);
        var kept = Sites.store(Files.createDirectories(Path.of("target", "benchmarks")), size);
        var place = Files.createTempDirectory("soak");
        try {
            var store = new StoreFolder(Files.createDirectory(place.resolve("store")));
            copy(kept.path(), store.path());
            int wrong = new Soak(place, store, seed).run(size, Duration.ofMinutes(minutes), seed);
            System.exit(wrong == 0 ? 0 : 1);
        } finally {
            delete(place);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private int run(Size size, Duration length, long seed) {
        addColleague();
        long end = System.nanoTime() + length.toNanos();
        for (int turn = 0; turn < WARM_TURNS; turn++) {
            turn();
        }
        var before = held();
        while (System.nanoTime() < end) {
            turn();
        }
        var after = held();
        var findings = findings();
        System.out.printf(Locale.ROOT,
                "Soak, size %s, %d minutes, seed %d: %,d acts in %d turns, %d faults %s, refused %s; at the"
                        + " start %s; at the end %s; the store %s%n",
                size.name().toLowerCase(Locale.ROOT), length.toMinutes(), seed, done, turns,
                faults.values().stream().mapToInt(Integer::intValue).sum(), faults, refused,
                before, after, findings ? "verifies" : "does NOT verify");
        return findings && faults.isEmpty() ? 0 : 1;
    }

    /// Measured with the store open, as during work: what closing releases is not the question.
    private ResourceUse held() {
        try (var house = unlock(InventedSite.WORD, Sites.PASSPHRASE)) {
            house.participants().count();
            return ResourceUse.now();
        }
    }

    private boolean findings() {
        try (var house = unlock(InventedSite.WORD, Sites.PASSPHRASE)) {
            return house.vault().verify().isEmpty() && house.papers().altered() == 0
                    && new AuditTrail().firstBrokenLine(house.vault()).isEmpty();
        }
    }

    private void addColleague() {
        try (var house = unlock(InventedSite.WORD, Sites.PASSPHRASE)) {
            house.team().add(new NewMember(SECOND, "SO", java.util.Set.of(Role.CASEWORKER, Role.COORDINATOR)),
                    HERS.toCharArray());
        }
    }

    /// One of the two works for a while; then she locks, or hides while something is half typed.
    private void turn() {
        turns++;
        boolean first = turns % 2 == 1;
        var word = first ? InventedSite.WORD : SECOND;
        var passphrase = first ? Sites.PASSPHRASE : HERS;
        boolean hides = random.nextBoolean();
        var halfTyped = "half typed " + turns;
        try (var house = unlock(word, passphrase)) {
            for (int act = 0; act < ACTS_OF_A_TURN; act++) {
                tried(house, acts.get(random.nextInt(acts.size())));
            }
            if (turns % 5 == 0) {
                tried(house, this::backUp);
                tried(house, this::export);
            }
            if (hides) {
                house.leavingOff().keep("today/", halfTyped);
            }
        }
        if (hides) {
            try (var house = unlock(word, passphrase)) {
                tried(house, (open, _) -> {
                    if (open.leavingOff().present().filter(left -> left.unsaved().equals(halfTyped)).isEmpty()) {
                        throw new IllegalStateException("what was half typed is gone");
                    }
                });
            }
        }
    }

    /// Refusals of a room are part of a day; any other exception is a fault.
    private void tried(OpenSite house, BiConsumer<OpenSite, Random> act) {
        done++;
        try {
            act.accept(house, random);
        } catch (Refusal refusal) {
            refused.merge(refusal.key(), 1, Integer::sum);
        } catch (RuntimeException e) {
            faults.merge(e.getClass().getSimpleName() + " at " + e.getStackTrace()[0], 1, Integer::sum);
        }
    }

    private OpenSite unlock(String word, String passphrase) {
        var chance = new SecureRandom();
        var clock = Clock.system(InventedSite.PALERMO.zone());
        try (var secret = new SignInSecret(word, passphrase.toCharArray())) {
            return new SignIn(new VaultEnvironment(clock, chance, "B"), new DeviceContext(clock, chance, "B"))
                    .unlock(store, secret);
        }
    }

    private void welcome(OpenSite house, Random chance) {
        var her = Some.someone().called("Amina " + chance.nextInt(1000)).born(1960 + chance.nextInt(45), 3)
                .welcomedIn(house);
        house.paths().enrol(new NewEnrolment(her.id(),
                org.daybook.paths.Path.values()[chance.nextInt(org.daybook.paths.Path.values().length)],
                Optional.of("a goal")));
    }

    private void open(OpenSite house, Random chance) {
        var listed = house.participants().newest();
        house.participants().open(listed.get(chance.nextInt(listed.size())).id());
    }

    private void change(OpenSite house, Random chance) {
        var listed = house.participants().newest();
        var her = listed.get(chance.nextInt(Math.min(50, listed.size()))).id();
        house.participants().change(her, Some.someone().called("Bea " + chance.nextInt(1000)).form());
    }

    private void plan(OpenSite house, Random chance) {
        house.calendar().plan(new NewSession(Optional.of(today()), Optional.of(LocalTime.of(8 + chance.nextInt(9), 0)),
                60, Optional.of(org.daybook.paths.Path.CIVIC_INCLUSION), "Circle " + chance.nextInt(50), "Garden"));
    }

    private static LocalDate today() {
        return LocalDate.now(InventedSite.PALERMO.zone());
    }

    private Optional<SessionId> session(OpenSite house, Random chance) {
        var lines = house.calendar().between(today().minusDays(7), today());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.get(chance.nextInt(lines.size())).session().id());
    }

    private void sheet(OpenSite house, Random chance) {
        session(house, chance).ifPresent(house.sessions()::sheet);
    }

    private void mark(OpenSite house, Random chance) {
        session(house, chance).ifPresent(session -> {
            var seats = house.sessions().sheet(session).seats();
            if (!seats.isEmpty()) {
                var seat = seats.get(chance.nextInt(seats.size()));
                if (seat.here()) {
                    house.sessions().untick(session, seat.person().id());
                } else {
                    house.sessions().tick(session, seat.person().id());
                }
            }
        });
    }

    private void week(OpenSite house, Random chance) {
        var monday = today().minusWeeks(chance.nextInt(50));
        house.calendar().between(monday, monday.plusDays(6));
    }

    private void today(OpenSite house, Random chance) {
        house.safekeeping().state();
        house.reports().forgotten();
        house.cases().due().today();
        house.outcomes().notes().late();
        house.participants().askingAgain().page();
        house.sessions().lately().gave();
    }

    private void find(OpenSite house, Random chance) {
        house.participants().finder().find(List.of("A 1994", "olena", "B", "3 1990", "sole").get(chance.nextInt(5)));
    }

    private void trail(OpenSite house, Random chance) {
        if (chance.nextInt(20) == 0) {
            house.trail().lines(TrailQuestion.EVERYTHING);
        }
    }

    private void report(OpenSite house, Random chance) {
        if (chance.nextInt(50) == 0) {
            house.reports().page(house.reports().maySee(), Optional.of(new Quarter(2026, 1 + chance.nextInt(3))));
        }
    }

    private void backUp(OpenSite house, Random chance) {
        house.safekeeping().backUpNow(folder("backups"), Progress.unwatched());
    }

    private void export(OpenSite house, Random chance) {
        house.reports().export(new Export(new Quarter(2026, 1 + chance.nextInt(3)), folder("exports"),
                Existing.REPLACE, Labels.of(new Texts(Locale.ENGLISH))));
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(place.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
