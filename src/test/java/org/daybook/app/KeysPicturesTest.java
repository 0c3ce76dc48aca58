package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.testing.InEnglish;
import org.daybook.testing.Pictures;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Look.Theme;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of choosing a passphrase in its four places, of waiting, and of the short code.
@Tag("screenshots")
@Timeout(600)
@ExtendWith(InEnglish.class)
class KeysPicturesTest {
    @TempDir
    Path home;

    private String suffix = "";

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void keys(String language) throws Exception {
        var texts = new Texts(Locale.of(language));
        var site = ASite.at(home);
        site.inHouse(house -> {
            house.team().add(new NewMember("as", "AS", Preset.TEAM.roles()), "amber canoe window lakes".toCharArray());
            house.ownCode().set("2580".toCharArray());
        });
        var file = new SettingsFile(home.resolve("settings"));
        file.save(file.load().speaking(texts.locale()));
        try (var window = site.open()) {
            for (int[] size : new int[][]{{1366, 736}, {1280, 608}, {820, 608}}) {
                window.size(size[0], size[1]);
                suffix = "-" + language + "-" + size[0];
                locked(window, site);
                create(window, texts);
                unlock(window);
                chosenInside(window, texts);
                site.pass(window, Duration.ofMinutes(3));
                picture(window, "short-code");
                window.press("#usePassphrase");
            }
            onScreen(() -> {
                window.look().themeProperty().set(Theme.DARK);
                return true;
            });
            suffix = "-" + language + "-dark";
            window.size(1366, 736);
            create(window, texts);
            onScreen(() -> {
                window.look().themeProperty().set(Theme.LIGHT);
                return true;
            });
        }
    }

    private void locked(OpenWindow window, ASite site) {
        for (int tries = 0; tries < 3; tries++) {
            window.type("word", TestHouse.WORD);
            window.type("passphrase", "not this one");
            window.press("#open");
        }
        picture(window, "waiting");
        site.clock().move(Duration.ofMinutes(5));
        org.testfx.util.WaitForAsyncUtils.sleep(1500, java.util.concurrent.TimeUnit.MILLISECONDS);
        window.settle();
    }

    private void create(OpenWindow window, Texts texts) {
        window.press(texts.say("app.unlock.other"));
        window.press("#create");
        window.type("passphrase", "la mia password segreta");
        picture(window, "create-weak");
        window.press("#suggest");
        picture(window, "create-suggested");
        window.press(texts.say("app.create.back"));
        onScreen(() -> {
            window.front().start();
            return true;
        });
        window.settle();
    }

    private void chosenInside(OpenWindow window, Texts texts) {
        window.press(texts.say("app.room.settings"));
        onScreen(() -> {
            window.any(ScrollPane.class).setVvalue(0.75);
            return true;
        });
        picture(window, "settings");
        window.press("#passphrase");
        window.type("passphrase", "amber canoe window thirty lakes");
        picture(window, "own");
        window.press(texts.say("staff.team.title"));
        window.press(texts.say("staff.team.add"));
        window.type("passphrase", "qwertyqwertyqwerty");
        picture(window, "adding");
        window.press("#suggest");
        picture(window, "adding-suggested");
    }

    private static void unlock(OpenWindow window) {
        window.type("word", TestHouse.WORD);
        window.type("passphrase", TestHouse.PASSPHRASE);
        window.press("#open");
    }

    private void picture(OpenWindow window, String name) {
        Pictures.take("keys-" + name + suffix, window.scene());
    }
}
