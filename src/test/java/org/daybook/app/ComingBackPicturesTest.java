package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import org.daybook.recovery.KitKind;
import org.daybook.testing.Pictures;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of coming back by a recovery kit, and of where the program reminds of it.
@Tag("screenshots")
@Timeout(600)
class ComingBackPicturesTest {
    @TempDir
    Path home;

    private String suffix = "";
    private List<List<String>> typed = List.of();

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void comingBack(String language) throws Exception {
        var texts = new Texts(Locale.of(language));
        var site = ASite.at(home);
        var file = new SettingsFile(home.resolve("settings"));
        file.save(file.load().speaking(texts.locale()));
        try (var window = site.open()) {
            suffix = "-" + language;
            window.size(1280, 608);
            window.type("word", TestHouse.WORD);
            window.type("passphrase", TestHouse.PASSPHRASE);
            window.press("#open");
            window.press(texts.say("app.room.today"));
            Pictures.take("comingback-today" + suffix, window.scene());
            window.press(texts.say("app.room.settings"));
            Pictures.take("comingback-settings" + suffix, window.scene());
            window.press(texts.say("app.room.keeping"));
            Pictures.take("comingback-keeping" + suffix, window.scene());
            onScreen(() -> {
                window.front().lock(Why.HIDDEN);
                return true;
            });
            window.settle();
            Pictures.take("comingback-locked" + suffix, window.scene());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void theLobby(String language) throws Exception {
        var texts = new Texts(Locale.of(language));
        var site = ASite.at(home);
        site.inHouse(house -> {
            try (var made = house.recovery().begin(KitKind.SPLIT)) {
                house.recovery().putInForce(made.taken(), Progress.unwatched());
                typed = made.sheets();
            }
        });
        var file = new SettingsFile(home.resolve("settings"));
        file.save(file.load().speaking(texts.locale()));
        try (var window = site.open()) {
            for (int[] size : new int[][]{{1366, 736}, {1280, 608}, {820, 608}}) {
                suffix = "-" + language + "-" + size[0];
                window.size(size[0], size[1]);
                window.press(texts.say("app.unlock.recovery"));
                Pictures.take("comingback-empty" + suffix, window.scene());
                put(window, 0);
                window.press(texts.say("app.recovery.next"));
                Pictures.take("comingback-half" + suffix, window.scene());
                put(window, 1);
                window.press(texts.say("app.recovery.next"));
                Pictures.take("comingback-who" + suffix, window.scene());
                window.press(texts.say("app.recovery.back"));
                window.press(texts.say("app.unlock.restore"));
                window.press(texts.say("app.restore.by-kit"));
                Pictures.take("comingback-restore" + suffix, window.scene());
                window.press(texts.say("app.restore.back"));
            }
        }
    }

    private void put(OpenWindow window, int sheet) {
        onScreen(() -> {
            var inputs = window.scene().getRoot().lookupAll(".code-input").stream().map(TextField.class::cast).toList();
            for (int line = 0; line < 5; line++) {
                inputs.get(5 * sheet + line).setText(typed.get(sheet).get(line));
            }
            return true;
        });
        window.settle();
    }
}
