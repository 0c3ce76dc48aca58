package org.daybook.app;

import org.daybook.site.OpenSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.daybook.cli.Terminal;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.participants.Citizenship;
import org.daybook.participants.Welcome;
import org.daybook.paths.NewEnrolment;
import org.daybook.recovery.KitKind;
import org.daybook.reports.Existing;
import org.daybook.reports.Export;
import org.daybook.reports.Labels;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.staff.Role;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;

/// A process of its own that goes through everything once, with words about a woman in every field: in the window and behind
/// it, wrong attempts, hiding in the middle of typing, a colleague who comes and goes, a recovery kit, backups, a restore,
/// exports. The text on the kit's paper is written to a file apart from everything else. The process ends normally, or is
/// killed at the end with the store open.
final class CanaryDay {
    private static final org.daybook.paths.Path CIVIC = org.daybook.paths.Path.CIVIC_INCLUSION;
    /// Text typed as a passphrase by mistake.
    static final String WRONG = "wrongzuccherina at the gate";
    /// The passphrase of a colleague.
    static final String HERS = "amberzuccherina window thirty lakes";

    private final ASite site;
    private final Path stick;
    private final Path exports;
    private final Path paper;

    private CanaryDay(ASite site, Path place, Path paper) {
        this.site = site;
        this.paper = paper;
        this.stick = created(place.resolve("stick"));
        this.exports = created(place.resolve("exports"));
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param arguments the folder of everything; the file for the kit's lines; and `killed` for a process that does not end by
    ///                  itself
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.of("en", "GB"));
        var place = Path.of(arguments[0]);
        var day = new CanaryDay(ASite.forTheProgram(place), place, Path.of(arguments[1]));
        day.inTheWindow();
        day.inEveryRoom();
        day.behindIt();
        day.atTheTerminal();
        System.out.println("lived");
        System.out.flush();
        if (arguments[2].equals("killed")) {
            day.stayOpen();
        }
        System.exit(0);
    }

    /// Types, copies, hides, makes mistakes and comes back.
    private void inTheWindow() throws Exception {
        try (var window = site.open()) {
            window.type("word", TestHouse.WORD);
            window.type("passphrase", WRONG);
            window.press("#open");
            ASite.unlock(window);
            window.press("People");
            window.press("#welcome");
            window.type("name", Markers.NAMES.getFirst());
            window.robot().type(KeyCode.F9);
            window.settle();
            ASite.unlock(window);
            window.press("#goOn");
            window.press("#welcome");
            window.section("Paths");
            window.type("goal", Markers.OTHERS.get(5));
            site.pass(window, Duration.ofMinutes(4));
        }
    }

    /// What no window shows today: a word in every other room, and two sealed files.
    private void inEveryRoom() {
        site.inHouse(house -> house.team().changeRoles(house.signedIn().member().id(),
                Set.of(Role.COORDINATOR, Role.FACILITATOR, Role.MEDIATOR, Role.CASEWORKER)));
        site.inHouse(house -> MarkedRooms.live(house, paper.resolveSibling("brought"), exports));
    }

    private void behindIt() {
        site.inHouse(house -> {
            var her = welcomed(house);
            house.paths().enrol(new NewEnrolment(her, CIVIC, Optional.of(Markers.OTHERS.get(5))));
            house.participants().finder().find(Markers.NAMES.get(2));
            house.participants().open(her);
            house.reports().export(new Export(Quarter.of(site.clock().instant().atZone(java.time.ZoneOffset.UTC)
                    .toLocalDate()).previous(), exports, Existing.REPLACE, Labels.of(new Texts(Locale.ENGLISH))));
            house.trail().export(TrailQuestion.EVERYTHING, exports);
            var colleague = house.team().add(new NewMember("south", "SK", Preset.CASEWORKER.roles()),
                    HERS.toCharArray());
            makeAKit(house);
            house.safekeeping().backUpNow(stick, Progress.unwatched());
            house.team().remove(colleague.id(), Progress.unwatched());
        });
        restore();
    }

    private void makeAKit(OpenSite house) {
        try (var kit = house.recovery().begin(KitKind.SPLIT)) {
            house.recovery().putInForce(kit.taken(), Progress.unwatched());
            Files.write(paper, kit.sheets().stream().flatMap(List::stream).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParticipantId welcomed(OpenSite house) {
        return house.participants().intake().welcome(new Welcome(Optional.of(Markers.NAMES.get(1)), Optional.of("uk"),
                OptionalInt.of(1990), OptionalInt.of(3), Optional.of(new Citizenship("UA")),
                Optional.of(Markers.OTHERS.get(4)), Optional.of(Markers.OTHERS.get(3)), Optional.empty(),
                Map.of(Purpose.STATISTICS, Answer.GIVEN), new ConsentWording(ConsentWording.CURRENT, "en"),
                Welcome.Ending.FINISHED), house.participants().intake().proposeCard()).id();
    }

    /// Restores with the colleague's passphrase of that time.
    private void restore() {
        var backup = org.daybook.vault.Vault.backupsIn(stick).getFirst().file();
        try (var hers = new SignInSecret("south", HERS.toCharArray())) {
            var contents = site.lobby().lookInto(backup, hers, Progress.unwatched());
            site.lobby().restore(backup, contents, site.store(), hers, Progress.unwatched()).close();
        }
    }

    private void atTheTerminal() {
        var store = site.store().path().toString();
        for (var passphrase : new String[]{WRONG, TestHouse.PASSPHRASE}) {
            said(Terminal.run(passphrase + "\n", "verify", store, "--as", TestHouse.WORD, "--passphrase-stdin"));
            said(Terminal.run(passphrase + "\n", "backup", store, "--as", TestHouse.WORD, "--to", stick.toString(),
                    "--passphrase-stdin"));
        }
    }

    private static void said(Terminal.Ending ending) {
        System.out.println(ending.out());
        System.err.println(ending.err());
    }

    /// Stays open in the middle of a passage, as in a power failure.
    private void stayOpen() throws InterruptedException {
        site.inHouse(house -> {
            welcomed(house);
            try {
                house.participants().finder().find(Markers.NAMES.getFirst());
                System.out.println("open");
                System.out.flush();
                Thread.sleep(60_000);
            } catch (InterruptedException | Refusal e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
