package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.daybook.testing.InEnglish;
import org.daybook.testing.Pictures;
import org.daybook.testing.SteppingClock;
import org.daybook.ui.Look.Theme;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of the whole program as a worker sees it, at 10:04 on a Wednesday with invented people: the lobby, every
/// room, her record; in both languages, in a usual and in the smallest window, a few of them dark and enlarged.
@Tag("screenshots")
@Timeout(300)
@ExtendWith(InEnglish.class)
class AppPicturesTest {
    private static final String PASSPHRASE = "quiet river seven lamps";
    /// A row far enough down that her welcome was finished some weeks ago.
    private static final int HER = 8;

    @TempDir
    Path home;

    private final SteppingClock clock = new SteppingClock();
    private Texts texts = new Texts(Locale.ENGLISH);
    private String size = "";

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void theLobby(String language) throws Exception {
        try (var window = open(language)) {
            for (int[] size : new int[][]{{1366, 736}, {1280, 608}}) {
                size(window, size[0], size[1]);
                picture(window, "lobby-first");
                window.press("#create");
                picture(window, "lobby-create");
                window.type("word", "a sign-in word that is far too long for its line");
                window.type("passphrase", "short");
                window.press("#create");
                picture(window, "lobby-create-problems");
                window.press(texts.say("app.create.back"));
            }
            createAStore(window);
            window.robot().type(KeyCode.F9);
            window.settle();
            for (int[] size : new int[][]{{1366, 736}, {1280, 608}}) {
                size(window, size[0], size[1]);
                picture(window, "lobby-unlock");
                window.type("word", "mr");
                window.type("passphrase", "not this one");
                window.press("#open");
                picture(window, "lobby-unlock-refused");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void everyRoom(String language) throws Exception {
        clock.move(Duration.ofMinutes(4));
        try (var window = open(language)) {
            window.press("#lookAround");
            size(window, 1366, 736);
            rooms(window);
            size(window, 1280, 608);
            rooms(window);
            size(window, 1366, 736);
            look(window, Theme.DARK, 100, "-dark");
            look(window, Theme.LIGHT, 125, "-125");
            look(window, Theme.LIGHT, 200, "-200");
        }
    }

    private void rooms(OpenWindow window) {
        room(window, KeyCode.DIGIT1);
        picture(window, "today");
        window.press(texts.say("sessions.day-list.tick-now"));
        tick(window);
        picture(window, "sheet");
        room(window, KeyCode.DIGIT2);
        picture(window, "week");
        window.press(texts.say("sessions.week.plan"));
        picture(window, "planning");
        room(window, KeyCode.DIGIT3);
        picture(window, "people");
        window.press("#welcome");
        picture(window, "welcoming");
        her(window);
        room(window, KeyCode.DIGIT4);
        picture(window, "paths");
        room(window, KeyCode.DIGIT6);
        window.choose(texts.say("reports.quarter.short", "3", "2026"));
        picture(window, "report");
        window.press(texts.say("app.room.settings"));
        picture(window, "settings");
    }

    /// Five come, once: a second space would take the tick away again.
    private void tick(OpenWindow window) {
        if (window.mentions(texts.say("sessions.session-sheet.count", 5, 10))) {
            return;
        }
        var first = window.node("#grid", Parent.class).getChildrenUnmodifiable().getFirst();
        onScreen(() -> {
            first.requestFocus();
            return true;
        });
        for (int i = 0; i < 5; i++) {
            window.robot().type(KeyCode.SPACE, KeyCode.RIGHT);
        }
        window.settle();
    }

    private void her(OpenWindow window) {
        room(window, KeyCode.DIGIT3);
        var people = window.node("#people", TableView.class);
        onScreen(() -> {
            people.getSelectionModel().select(HER);
            people.requestFocus();
            return true;
        });
        window.robot().type(KeyCode.ENTER);
        window.settle();
        picture(window, "record-1");
        for (int tab = 2; tab <= 3; tab++) {
            window.robot().press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
            window.settle();
            picture(window, "record-" + tab);
        }
    }

    private void look(OpenWindow window, Theme theme, int zoom, String suffix) {
        onScreen(() -> {
            window.look().themeProperty().set(theme);
            window.look().zoomProperty().set(zoom);
            return true;
        });
        size += suffix;
        room(window, KeyCode.DIGIT1);
        picture(window, "today");
        her(window);
        size = size.substring(0, size.length() - suffix.length());
    }

    private void createAStore(OpenWindow window) {
        window.press("#create");
        window.type("siteCode", "pa01");
        window.choose(Locale.of("", "IT").getDisplayCountry(texts.locale()));
        window.type("word", "mr");
        window.type("initials", "mr");
        window.type("passphrase", PASSPHRASE);
        window.type("again", PASSPHRASE);
        window.press("#create");
    }

    private static void room(OpenWindow window, KeyCode digit) {
        window.robot().press(KeyCode.CONTROL).type(digit).release(KeyCode.CONTROL);
        window.settle();
    }

    private OpenWindow open(String language) throws Exception {
        Locale.setDefault(language.equals("en") ? Locale.UK : Locale.ITALY);
        texts = new Texts(Locale.of(language));
        return new OpenWindow(home, clock, home);
    }

    private void size(OpenWindow window, int width, int height) {
        size = "-" + texts.locale().getLanguage() + "-" + width;
        window.size(width, height);
    }

    private void picture(OpenWindow window, String name) {
        Pictures.take("app-" + name + size, window.scene());
    }
}
