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

/// Pictures of the locked screen with the count at the door, and of Today with what was counted.
@Tag("screenshots")
@Timeout(600)
@ExtendWith(InEnglish.class)
class DoorPicturesTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void counting(String language) throws Exception {
        var texts = new Texts(Locale.of(language));
        var site = ASite.at(home);
        var file = new SettingsFile(home.resolve("settings"));
        file.save(file.load().speaking(texts.locale()));
        try (var window = site.open()) {
            count(window);
            for (int[] size : new int[][]{{1366, 768}, {1280, 640}, {1024, 640}, {820, 608}}) {
                window.size(size[0], size[1]);
                Pictures.take("door-" + language + "-" + size[0], window.scene());
            }
            window.size(1366, 768);
            dark(window, Theme.DARK);
            Pictures.take("door-" + language + "-dark", window.scene());
            dark(window, Theme.LIGHT);
            window.type("word", TestHouse.WORD);
            window.type("passphrase", TestHouse.PASSPHRASE);
            window.press("#open");
            window.press(texts.say("app.room.today"));
            Pictures.take("door-today-" + language + "-1366", window.scene());
            window.size(1024, 640);
            Pictures.take("door-today-" + language + "-1024", window.scene());
        }
    }

    private static void dark(OpenWindow window, Theme theme) {
        onScreen(() -> {
            window.look().themeProperty().set(theme);
            return true;
        });
    }

    private static void count(OpenWindow window) {
        window.robot().type(KeyCode.F1, KeyCode.F1, KeyCode.F1, KeyCode.F2, KeyCode.F2, KeyCode.F2, KeyCode.F2,
                KeyCode.F2, KeyCode.F4);
        window.robot().press(KeyCode.SHIFT).type(KeyCode.F1).release(KeyCode.SHIFT);
        window.settle();
    }
}
