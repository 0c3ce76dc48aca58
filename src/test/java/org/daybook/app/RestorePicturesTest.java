package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.daybook.testing.Some.someone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
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

/// Pictures of bringing back a backup, step by step.
@Tag("screenshots")
@Timeout(600)
@ExtendWith(InEnglish.class)
class RestorePicturesTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void stepByStep(String language) throws Exception {
        var texts = new Texts(Locale.of(language));
        var site = ASite.at(home);
        var stick = Files.createDirectory(home.resolve("stick"));
        for (var hour = 0; hour < 3; hour++) {
            site.inHouse(house -> house.safekeeping().backUpNow(stick, Progress.unwatched()));
            site.clock().move(Duration.ofHours(20));
        }
        ASite.at(home.resolve("elsewhere")).inHouse(
                house -> house.safekeeping().backUpNow(stick, Progress.unwatched()));
        site.inHouse(house -> someone().welcomedIn(house));
        var file = new SettingsFile(home.resolve("settings"));
        file.save(file.load().speaking(texts.locale()));
        try (var window = new OpenWindow(home, site.clock(), stick)) {
            window.type("word", TestHouse.WORD);
            window.type("passphrase", TestHouse.PASSPHRASE);
            window.press("#open");
            hide(window);
            for (int[] size : new int[][]{{1366, 736}, {1024, 608}}) {
                window.size(size[0], size[1]);
                steps(window, texts, "-" + language + "-" + size[0]);
            }
        }
    }

    private static void steps(OpenWindow window, Texts texts, String suffix) {
        window.press(texts.say("app.unlock.restore"));
        Pictures.take("restore-empty" + suffix, window.scene());
        window.press("#folder");
        Pictures.take("restore-found" + suffix, window.scene());
        window.type("word", TestHouse.WORD);
        window.type("passphrase", "some other passphrase");
        window.press("#look");
        Pictures.take("restore-wrong" + suffix, window.scene());
        window.type("passphrase", TestHouse.PASSPHRASE);
        window.press("#look");
        Pictures.take("restore-replacing" + suffix, window.scene());
        underWay(window, suffix);
        hide(window);
        window.press(texts.say("app.unlock.other"));
        Pictures.take("restore-first" + suffix, window.scene());
        onScreen(() -> {
            window.front().start();
            return true;
        });
    }

    private static void underWay(OpenWindow window, String suffix) {
        var going = new CountDownLatch(1);
        onScreen(() -> window.front().background().run(() -> {
            try {
                going.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return true;
        }, _ -> {}));
        var restore = window.node("#restore", Button.class);
        onScreen(() -> {
            restore.fire();
            return true;
        });
        try {
            Thread.sleep(900);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Pictures.take("restore-under-way" + suffix, window.scene());
        hide(window, going);
    }

    private static void hide(OpenWindow window, CountDownLatch going) {
        onScreen(() -> {
            window.front().start();
            return true;
        });
        going.countDown();
        window.settle();
    }

    private static void hide(OpenWindow window) {
        onScreen(() -> {
            window.front().lock(Why.HIDDEN);
            window.front().start();
            return true;
        });
        window.settle();
    }
}
