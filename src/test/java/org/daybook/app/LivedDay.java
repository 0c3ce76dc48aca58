package org.daybook.app;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.DeviceContext;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.participants.Citizenship;
import org.daybook.participants.Welcome;
import org.daybook.paths.NewEnrolment;
import org.daybook.reports.Existing;
import org.daybook.reports.Export;
import org.daybook.reports.Labels;
import org.daybook.sessions.NewSession;
import org.daybook.sessions.SessionId;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;

/// A second process that works through a day in a store until it is killed: welcomes, enrols, plans, ticks, takes marks back,
/// searches, is refused, exports. Reports one line for each commit: `woman`, `enrolment`, `session`, `here`, `not-here` with
/// the identities, or `export`.
final class LivedDay {
    private static final org.daybook.paths.Path CIVIC = org.daybook.paths.Path.CIVIC_INCLUSION;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final OpenSite house;
    private final Path exports;
    private final List<ParticipantId> women = new ArrayList<>();
    private Optional<SessionId> session = Optional.empty();

    private LivedDay(OpenSite house, Path exports) {
        this.house = house;
        this.exports = exports;
    }

    /// @param arguments the store's folder and the exports' folder
    public static void main(String[] arguments) {
        var clock = Clock.systemUTC();
        var random = new SecureRandom();
        var lobby = new SignIn(new VaultEnvironment(clock, random, "C"), new DeviceContext(clock, random, "C"));
        try (var secret = TestHouse.secret();
                var house = lobby.unlock(new StoreFolder(Path.of(arguments[0])), secret)) {
            OUT.println("open");
            new LivedDay(house, Path.of(arguments[1])).live();
        }
    }

    /// She works faster than anybody searches: if a search would have to wait, she continues without it.
    private void find(String name) {
        try {
            house.participants().finder().find(name);
        } catch (Refusal tooMany) {
            if (!tooMany.key().equals("staff.refusal.search-rest")) {
                throw tooMany;
            }
        }
    }

    private void live() {
        for (int turn = 0; turn < 10_000; turn++) {
            if (turn % 6 == 0) {
                plan();
            }
            var her = welcome(turn);
            enrol(her);
            tick(her, turn);
            find(Markers.NAMES.get(turn % 3));
            house.participants().open(her);
            if (turn % 8 == 7) {
                export();
            }
        }
    }

    private void plan() {
        var planned = house.calendar().plan(new NewSession(Optional.of(LocalDate.now(Clock.systemUTC())),
                Optional.of(LocalTime.of(10, 0)), 60, Optional.of(CIVIC), "Circle", "Garden room"));
        OUT.println("session " + planned.id().value());
        session = Optional.of(planned.id());
    }

    private ParticipantId welcome(int turn) {
        var her = house.participants().intake().welcome(form(turn), house.participants().intake().proposeCard());
        OUT.println("woman " + her.id().value());
        women.add(her.id());
        return her.id();
    }

    private static Welcome form(int turn) {
        var name = turn % 4 == 3 ? Markers.OTHERS.get(turn % 3) : Markers.NAMES.get(turn % 3);
        return new Welcome(Optional.of(name + " " + turn), Optional.of("uk"), OptionalInt.of(1990), OptionalInt.of(3),
                Optional.of(new Citizenship("UA")), Optional.of(Markers.OTHERS.get(4)),
                Optional.of(Markers.OTHERS.get(3)), Optional.empty(), Map.of(Purpose.STATISTICS, Answer.GIVEN),
                new ConsentWording(ConsentWording.CURRENT, "en"), Welcome.Ending.FINISHED);
    }

    /// Enrols a second time, which is refused: she is on the path already.
    private void enrol(ParticipantId her) {
        var goal = new NewEnrolment(her, CIVIC, Optional.of(Markers.OTHERS.get(5)));
        house.paths().enrol(goal);
        OUT.println("enrolment " + her.value());
        try {
            house.paths().enrol(goal);
            throw new IllegalStateException("she is on one path twice");
        } catch (Refusal expected) {
            OUT.println("refused " + expected.key());
        }
    }

    private void tick(ParticipantId her, int turn) {
        var here = session.orElseThrow();
        house.sessions().tick(here, her);
        OUT.println("here " + here.value() + " " + her.value());
        if (turn % 3 == 2) {
            var former = women.get(turn / 2);
            house.sessions().untick(here, former);
            OUT.println("not-here " + here.value() + " " + former.value());
        }
    }

    private void export() {
        house.reports().export(new Export(Quarter.of(LocalDate.now(Clock.systemUTC())).previous(), exports,
                Existing.REPLACE, Labels.of(new Texts(Locale.ENGLISH))));
        OUT.println("export");
    }
}
