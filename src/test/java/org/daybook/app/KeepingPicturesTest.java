package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.testing.InEnglish;
import org.daybook.testing.Pictures;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of what keeps the store.
@Tag("screenshots")
@Timeout(600)
@ExtendWith(InEnglish.class)
class KeepingPicturesTest {
    @TempDir
    Path home;

    private String suffix = "";

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void keeping(String language) throws Exception {
        var texts = new Texts(Locale.of(language));
        var site = ASite.at(home);
        Files.createDirectories(home.resolve("exports"));
        site.inHouse(house -> {
            var her = house.team().add(new NewMember("as", "AS", Preset.TEAM.roles()),
                    "amber canoe window thirty lakes".toCharArray());
            house.safekeeping().backUpNow(home.resolve("exports"), Progress.unwatched());
            house.team().remove(her.id(), Progress.unwatched());
        });
        var file = new SettingsFile(home.resolve("settings"));
        file.save(file.load().speaking(texts.locale()));
        try (var window = site.open()) {
            unlock(window);
            onScreen(() -> window.front().background().run(() -> {
                FrontTest.house(window).safekeeping().olderCopyNoticed();
                return true;
            }, _ -> {}));
            window.settle();
            window.press("#today");
            picture(window, "older-today-" + language);
            window.press(texts.say("app.room.keeping"));
            picture(window, "older-" + language);
            window.press(texts.say("keeping.warnings.settle"));
            window.robot().type(javafx.scene.input.KeyCode.F9);
            window.settle();
            for (int[] size : new int[][]{{1366, 736}, {1024, 640}}) {
                window.size(size[0], size[1]);
                suffix = "-" + language + "-" + size[0];
                unlock(window);
                window.press("#today");
                picture(window, "today");
                window.press(texts.say("app.room.keeping"));
                picture(window, "first");
                window.press("#now");
                picture(window, "made");
                window.robot().type(javafx.scene.input.KeyCode.F9);
                window.settle();
                site.clock().move(Duration.ofDays(9));
                unlock(window);
                window.press("#today");
                picture(window, "today-due");
                window.press(texts.say("app.room.keeping"));
                picture(window, "due");
                if (size[0] > 1024) {
                    resealing(window);
                }
                window.press(texts.say("keeping.shelf.try"));
                picture(window, "trying");
                window.type("passphrase", TestHouse.PASSPHRASE);
                window.press("#read");
                picture(window, "tried");
                window.press("#back");
                window.press("#leave");
                picture(window, "leaving");
                window.press("#choose");
                picture(window, "leaving-second");
                parting(window);
            }
        }
    }

    /// There is only one backup to reseal, so both sizes at once.
    private void resealing(OpenWindow window) {
        window.press("#reseal");
        picture(window, "resealing");
        window.type("passphrase", TestHouse.PASSPHRASE);
        window.press("#reseal");
        picture(window, "resealed");
        window.size(1024, 640);
        picture(window, "resealed-small");
        window.size(1366, 736);
        window.press("#back");
    }

    /// Closing the window, with a plan for it and without the stick.
    private void parting(OpenWindow window) throws Exception {
        var stick = home.resolve("exports");
        window.press("#back");
        var tick = window.node("#leaving", javafx.scene.control.CheckBox.class);
        onScreen(() -> {
            tick.setSelected(true);
            return true;
        });
        window.settle();
        Files.move(stick, home.resolve("bag"));
        onScreen(() -> {
            window.front().close(() -> {}, () -> {});
            return true;
        });
        window.settle();
        picture(window, "parting");
        window.press("#stay");
        Files.move(home.resolve("bag"), stick);
    }

    private static void unlock(OpenWindow window) {
        window.type("word", TestHouse.WORD);
        window.type("passphrase", TestHouse.PASSPHRASE);
        window.press("#open");
    }

    private void picture(OpenWindow window, String name) {
        Pictures.take("keeping-" + name + suffix, window.scene());
    }
}
