package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
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

/// Pictures of what one sees on leaving and coming back.
@Tag("screenshots")
@Timeout(600)
@ExtendWith(InEnglish.class)
class LeavingPicturesTest {
    @TempDir
    Path home;

    private String suffix = "";

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void leavingAndComingBack(String language) throws Exception {
        var texts = new Texts(Locale.of(language));
        var site = ASite.at(home);
        var file = new SettingsFile(home.resolve("settings"));
        file.save(file.load().speaking(texts.locale()));
        try (var window = site.open()) {
            for (int[] size : new int[][]{{1366, 736}, {1280, 608}}) {
                window.size(size[0], size[1]);
                suffix = "-" + language + "-" + size[0];
                picture(window, "locked");
                unlock(window);
                picture(window, "arrival");
                window.press(texts.say("app.room.sessions"));
                window.robot().type(KeyCode.F9);
                window.settle();
                unlock(window);
                picture(window, "arrival-continue");
                window.press(texts.say("app.room.settings"));
                picture(window, "settings");
                window.robot().type(KeyCode.F9);
                window.settle();
            }
            narrow(window, language);
        }
    }

    private void narrow(OpenWindow window, String language) {
        window.size(820, 608);
        suffix = "-" + language + "-820";
        picture(window, "locked");
        window.size(1366, 736);
        onScreen(() -> {
            window.look().themeProperty().set(Theme.DARK);
            return true;
        });
        suffix = "-" + language + "-dark";
        picture(window, "locked");
        onScreen(() -> {
            window.look().themeProperty().set(Theme.LIGHT);
            window.look().zoomProperty().set(150);
            return true;
        });
        suffix = "-" + language + "-150";
        picture(window, "locked");
        onScreen(() -> {
            window.look().zoomProperty().set(100);
            return true;
        });
    }

    private static void unlock(OpenWindow window) {
        window.type("word", TestHouse.WORD);
        window.type("passphrase", TestHouse.PASSPHRASE);
        window.press("#open");
    }

    private void picture(OpenWindow window, String name) {
        Pictures.take("leaving-" + name + suffix, window.scene());
    }
}
