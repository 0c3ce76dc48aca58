package org.daybook.app;

import org.daybook.signin.Settings;
import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import org.daybook.signin.SettingsFile;
import org.daybook.site.NewSiteForm;
import static org.daybook.testing.ScreenHouse.onScreen;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.daybook.app.FoundedStore.Cost;
import org.daybook.base.DeviceContext;
import org.daybook.locking.LeavingOff;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.StoreFiles;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;

/// A store with one woman, and a computer that remembers it.
///
/// @param home the folder of settings and store
/// @param card her card
/// @param cost the cost of an attempt at a passphrase
record ASite(Path home, SteppingClock clock, String card, Cost cost) {
    /// Her name.
    static final String NAME = "Ωμέγα";
    private static final NewMember COORDINATOR = new NewMember(TestHouse.WORD, "MR", Preset.COORDINATOR.roles());
    /// By the first member of staff; one store for each is created in every Java process that runs tests, and copied.
    private static final Map<Kind, Founded> FOUNDED = new ConcurrentHashMap<>();

    private record Kind(NewMember member, Cost cost) {}

    private record Founded(StoreFiles files, String card) {}

    ASite(Path home, SteppingClock clock, String card) {
        this(home, clock, card, Cost.CHEAP);
    }

    static ASite at(Path home) {
        return at(home, COORDINATOR);
    }

    /// Returns one that the program itself opens, too.
    static ASite forTheProgram(Path home) {
        return at(home, new Kind(COORDINATOR, Cost.OF_THE_PROGRAM));
    }

    /// Returns one with this first member of staff, who has the word of [TestHouse].
    static ASite at(Path home, NewMember member) {
        return at(home, new Kind(member, Cost.CHEAP));
    }

    /// Returns another store than that of [#at(Path)], created for this test alone.
    static ASite another(Path home) {
        var kind = new Kind(COORDINATOR, Cost.CHEAP);
        return laid(home, kind, found(kind));
    }

    private static ASite at(Path home, Kind kind) {
        return laid(home, kind, FOUNDED.computeIfAbsent(kind, ASite::found));
    }

    private static ASite laid(Path home, Kind kind, Founded founded) {
        var site = new ASite(home, new SteppingClock(), founded.card(), kind.cost());
        founded.files().into(site.store());
        new SettingsFile(home.resolve("settings")).save(Settings.atFirst().keeping(site.store().path(), "A"));
        return site;
    }

    private static Founded found(Kind kind) {
        try {
            var place = Files.createTempDirectory("site");
            var site = new ASite(place, new SteppingClock(), "", kind.cost());
            try (var secret = TestHouse.secret()) {
                var house = site.lobby().create(site.store(), new NewSiteForm(kind.member(), TestHouse.PALERMO),
                        secret);
                var her = someone().called(NAME).welcomedIn(house).card().toString();
                house.close();
                return new Founded(StoreFiles.of(site.store()), her);
            } finally {
                TestHouse.delete(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StoreFolder store() {
        return new StoreFolder(home.resolve("data").resolve("store"));
    }

    SignIn lobby() {
        return new SignIn(cost.surroundings(clock, "C"), new DeviceContext(clock, new SecureRandom(), "C"));
    }

    OpenWindow open() throws Exception {
        return new OpenWindow(home, clock, cost, home.resolve("exports"));
    }

    /// Does something in the open store while no window has it open.
    void inHouse(Consumer<OpenSite> work) {
        // A minute later, because identities are drawn again from the same seed.
        clock.move(Duration.ofMinutes(1));
        try (var secret = TestHouse.secret(); var house = lobby().unlock(store(), secret)) {
            work.accept(house);
        }
    }

    /// Does the same as a colleague.
    void as(String word, String passphrase, Consumer<OpenSite> work) {
        clock.move(Duration.ofMinutes(1));
        try (var secret = new SignInSecret(word, passphrase.toCharArray());
                var house = lobby().unlock(store(), secret)) {
            work.accept(house);
        }
    }

    /// Makes the store forty megabytes large, with text that a colleague left half typed.
    void grow() {
        inHouse(house -> {
            var her = house.team().add(new NewMember("gg", "GG", Preset.TEAM.roles()),
                    "amber canoe window thirty lakes".toCharArray());
            new LeavingOff(house.vault(), her.id(), clock, () -> LocalDate.now(clock)).keep("today/",
                    "x".repeat(40 << 20));
        });
    }

    static void unlock(OpenWindow window) {
        unlock(window, new Texts(Locale.ENGLISH));
    }

    /// Unlocks if the window is in another language.
    static void unlock(OpenWindow window, Texts texts) {
        window.type("word", TestHouse.WORD);
        window.type("passphrase", TestHouse.PASSPHRASE);
        window.press("#open");
        assertTrue(window.reads(texts.say("participants.people.title")), () -> "she is in: " + window.words());
    }

    /// Opens the record of the first woman in the list of people, as a signed-in worker does.
    static void openHerRecord(OpenWindow window) {
        window.press("People");
        var people = window.any(TableView.class);
        onScreen(() -> {
            people.getSelectionModel().select(0);
            people.requestFocus();
            return true;
        });
        window.robot().type(KeyCode.ENTER);
        window.settle();
        assertTrue(window.reads("How to reach her"), () -> "her record: " + window.words());
    }

    static boolean isLocked(OpenWindow window) {
        window.settle();
        return window.reads("Sign-in word");
    }

    /// Lets time pass as by a clock, not as on a computer that slept.
    void pass(OpenWindow window, Duration time) {
        var end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            onScreen(() -> {
                clock.move(Duration.ofSeconds(10));
                window.front().idleLock().ask();
                return true;
            });
        }
        window.settle();
    }
}
