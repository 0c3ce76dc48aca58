package org.daybook.packaged;

import static org.daybook.testing.Some.someone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.site.NewSiteForm;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.base.DeviceContext;
import org.daybook.base.Refusal;
import org.daybook.locking.LeavingOff;
import org.daybook.sessions.DoorCell;
import org.daybook.sessions.DoorLetter;
import org.daybook.sessions.Visit;
import org.daybook.sessions.VisitorAge;
import org.daybook.staff.Colleague;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.staff.Site;
import org.daybook.staff.StaffId;
import org.daybook.testing.DaysOfUse;
import org.daybook.testing.SteppingClock;
import org.daybook.vault.Progress;
import org.daybook.vault.SealedInbox;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;

/// Functions of the packaged program without a command, for `src/test/python/kill_and_damage.py`: creating a store, saving,
/// changing keys and erasing, each endlessly and with one line for each completed thing. `serve` inspects stores, one line per
/// request and one per answer, so that Java is started only once for all of them.
public final class Acts {
    static final String WORD = "mr";
    private static final String SECOND = "cw";
    private static final String PASSPHRASE = "amber canoe window thirty lakes";
    private static final int WOMEN = 12;
    private static final int TO_ERASE = 8;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Acts() {}

    /// @param arguments the act, the store's folder, and for `prepare` the folder for backups
    public static void main(String[] arguments) throws IOException {
        var store = new StoreFolder(Path.of(arguments.length > 1 ? arguments[1] : ""));
        switch (arguments[0]) {
            case "prepare" -> prepare(store, Path.of(arguments[2]));
            case "create" -> create(store);
            case "save" -> save(store);
            case "re-key" -> rekey(store);
            case "erase" -> erase(store);
            case "serve" -> serve();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /// Creates a store of some weeks: women, a colleague who may erase, a letter that waits, some megabytes of half-typed
    /// words. One backup is older than an erasure, another is younger. Prints `erased` and who.
    private static void prepare(StoreFolder store, Path backups) throws IOException {
        var clock = new SteppingClock();
        clock.moveTo(Instant.now().minus(Duration.ofDays(30)));
        try (var house = created(store, clock)) {
            house.team().add(new NewMember(SECOND, "CW", Set.of(Role.CASEWORKER)), PASSPHRASE.toCharArray());
            DaysOfUse.pass(house, clock, 10);
            for (int number = 0; number < WOMEN + TO_ERASE + 1; number++) {
                var her = someone().called("Amina " + number).welcomedIn(house);
                if (number >= WOMEN) {
                    house.rights().erasures().ask(her.id());
                }
            }
            house.safekeeping().backUpNow(Files.createDirectories(backups.resolve("older")), Progress.unwatched());
        }
        clock.move(Duration.ofDays(1));
        try (var house = unlocked(store, SECOND, clock)) {
            var her = house.rights().erasures().waiting().getFirst().her().id();
            house.rights().erase(her);
            OUT.println("erased " + her.value());
            new LeavingOff(house.vault(), house.signedIn().member().id(), clock,
                    () -> LocalDate.now(clock)).keep("today/", "x".repeat(3 << 20));
        }
        clock.move(Duration.ofDays(1));
        try (var house = unlocked(store, WORD, clock)) {
            house.safekeeping().backUpNow(Files.createDirectories(backups.resolve("newer")), Progress.unwatched());
            clock.move(Duration.ofDays(1));
            someone().called("After the backup").welcomedIn(house);
        }
        post(store);
    }

    private static void post(StoreFolder store) {
        var count = DoorLetter.begun(UUID.randomUUID(), LocalDate.now(ZoneId.of("Europe/Rome")), LocalTime.MIDNIGHT)
                .counted(new DoorCell(Visit.OPEN_HOURS, VisitorAge.ADULT), 1);
        SealedInbox.of(store).orElseThrow().post(count.id(), count.written(), new SecureRandom());
    }

    private static void create(StoreFolder store) {
        OUT.println("open");
        created(store, Clock.systemUTC()).close();
        OUT.println("created");
    }

    private static OpenSite created(StoreFolder store, Clock clock) {
        var first = new NewSiteForm(new NewMember(WORD, "MR", Set.of(Role.COORDINATOR, Role.CASEWORKER)),
                new Site("PA01", "IT", ZoneId.of("Europe/Rome")));
        try (var secret = secret(WORD, PASSPHRASE)) {
            return lobby(clock).create(store, first, secret);
        }
    }

    private static void save(StoreFolder store) {
        try (var house = unlocked(store, WORD, Clock.systemUTC())) {
            OUT.println("open");
            while (true) {
                OUT.println("saved " + someone().called("Amina").welcomedIn(house).id().value());
            }
        }
    }

    private static void rekey(StoreFolder store) {
        try (var house = unlocked(store, WORD, Clock.systemUTC())) {
            OUT.println("open");
            var last = Optional.<StaffId>empty();
            for (int number = 0;; number++) {
                var word = String.format(Locale.ROOT, "w%d", number);
                var added = house.team().add(new NewMember(word, "XX", Set.of(Role.CASEWORKER)),
                        PASSPHRASE.toCharArray());
                OUT.println("added " + word);
                last.ifPresent(former -> house.team().remove(former, Progress.unwatched()));
                if (last.isPresent()) {
                    OUT.println("removed w" + (number - 1));
                }
                last = Optional.of(added.id());
            }
        }
    }

    private static void erase(StoreFolder store) {
        try (var house = unlocked(store, SECOND, Clock.systemUTC())) {
            OUT.println("open");
            for (var asked : house.rights().erasures().waiting()) {
                house.rights().erase(asked.her().id());
                OUT.println("erased " + asked.her().id().value());
            }
        }
        OUT.println("closed");
    }

    /// Answers `look`, `open`, `create` or `backup` with a folder or file, a word and a passphrase, separated by tabs.
    private static void serve() throws IOException {
        OUT.println("ready");
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = asked.readLine(); line != null; line = asked.readLine()) {
            OUT.println(answer(line.split("\t")));
        }
    }

    private static String answer(String[] asked) {
        try {
            return switch (asked[0]) {
                case "look" -> look(asked);
                case "open" -> open(asked);
                case "create" -> {
                    created(new StoreFolder(Path.of(asked[1])), Clock.systemUTC()).close();
                    yield "created";
                }
                case "backup" -> backup(asked);
                default -> throw new IllegalArgumentException(asked[0]);
            };
        } catch (Refusal refusal) {
            return "refused " + refusal.key();
        } catch (RuntimeException e) {
            return "thrown " + e.getClass().getSimpleName();
        }
    }

    private static String open(String[] asked) {
        try (var secret = secret(asked[2], asked[3])) {
            lobby(Clock.systemUTC()).unlock(new StoreFolder(Path.of(asked[1])), secret).close();
            return "ok";
        }
    }

    /// Returns people, current colleagues, and the number of slots.
    private static String look(String[] asked) {
        try (var secret = secret(asked[2], asked[3]);
                var house = lobby(Clock.systemUTC()).unlock(new StoreFolder(Path.of(asked[1])), secret)) {
            var people = house.participants().newest().stream().map(row -> row.id().value()).map(UUID::toString)
                    .collect(Collectors.joining(","));
            var team = house.team().everyone().stream().filter(one -> one.state() == Colleague.State.HERE)
                    .map(one -> one.member().signInWord()).collect(Collectors.joining(","));
            return "ok " + people + " " + team + " " + house.vault().keys().slots().size();
        }
    }

    private static String backup(String[] asked) {
        try (var secret = secret(asked[2], asked[3])) {
            return "ok " + lobby(Clock.systemUTC()).lookInto(Path.of(asked[1]), secret, Progress.unwatched())
                    .rowsOf("participant");
        }
    }

    private static OpenSite unlocked(StoreFolder store, String word, Clock clock) {
        try (var secret = secret(word, PASSPHRASE)) {
            return lobby(clock).unlock(store, secret);
        }
    }

    private static SignInSecret secret(String word, String passphrase) {
        return new SignInSecret(word, passphrase.toCharArray());
    }

    private static SignIn lobby(Clock clock) {
        var random = new SecureRandom();
        return new SignIn(new VaultEnvironment(clock, random, "A"), new DeviceContext(clock, random, "A"));
    }
}
