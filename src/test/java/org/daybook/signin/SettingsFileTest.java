package org.daybook.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.daybook.ui.Appearance.Theme;
import org.daybook.ui.HideKey;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void whatWasRememberedIsThereAgain() {
        var settings = new Settings(Locale.of("it", "IT"), Theme.DARK, 150,
                Optional.of(folder.resolve("Спейс à la Öla = # ! :")), Optional.of("K"), new HideKey(KeyCode.F7),
                Optional.of(new WindowPlace(-1200, 40, 1366, 700, true)));
        var file = new SettingsFile(folder.resolve("not").resolve("there yet"));
        assertEquals(Settings.atFirst(), file.load());
        file.save(settings);
        assertEquals(settings, file.load());
        file.save(Settings.atFirst());
        assertEquals(Settings.atFirst(), file.load());
    }

    @Test
    void nothingElseLiesInTheFolder() throws Exception {
        new SettingsFile(folder).save(Settings.atFirst());
        try (var files = Files.list(folder)) {
            assertEquals(List.of("settings.properties"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aDamagedFileIsAFirstStart() throws Exception {
        assertEquals(Settings.atFirst(), written("zoom=150\nlanguage=\\u12ZZ\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Settings.atFirst(), written(new byte[]{(byte) 0xC3, 0x28, 0, 1, 2, (byte) 0xFF}));
        assertEquals(Settings.atFirst(), written(new byte[0]));
        var mended = new Settings(Locale.of("it", "IT"), Theme.DARK, 80, Optional.empty(), Optional.of("Z"),
                HideKey.USUAL,
                Optional.empty());
        new SettingsFile(folder).save(mended);
        assertEquals(mended, new SettingsFile(folder).load());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoom=99999999999", "zoom=NaN", "zoom=", "theme=<b>", "theme=DARK", "computer=AB",
            "computer=", "computer=\\n", "computer=É", "store=", "store=\\u0000", "store=   ", "language=",
            "hide-key=F1", "hide-key=A", "hide-key=",
            "window=", "window=1,2,3", "window=1,2,0,4", "window=1,2,-3,4", "window=1,2,3,4,shut", "window=1e9,2,3,4",
            "unknown=../../x"})
    void aValueOfNoSenseIsLeftOut(String line) throws Exception {
        assertEquals(Settings.atFirst(), written(line.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"language=../../etc/passwd", "language=zz", "language=it_IT_x", "language=\\u0000",
            "language=en-a-b-c-d-e-f-g-h-i-j"})
    void aLanguageOfNoSenseIsEnglish(String line) throws Exception {
        var language = written(line.getBytes(StandardCharsets.UTF_8)).language();
        assertTrue(Texts.LANGUAGES.contains(Texts.nearest(language)), language.toString());
    }

    @Test
    void sizesStayWithinReason() throws Exception {
        assertEquals(80, written("zoom=-2147483648".getBytes(StandardCharsets.UTF_8)).zoom());
        assertEquals(200, written("zoom=2147483647".getBytes(StandardCharsets.UTF_8)).zoom());
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNotStopTheDay() throws Exception {
        var inTheWay = Files.writeString(folder.resolve("file"), "a file where the folder should be");
        var blocked = new SettingsFile(inTheWay.resolve("settings"));
        blocked.save(Settings.atFirst());
        assertEquals(Settings.atFirst(), blocked.load());
        Files.createDirectories(folder.resolve("settings.new").resolve("full"));
        new SettingsFile(folder).save(Settings.atFirst().looking(Theme.DARK, 120));
        assertEquals(Settings.atFirst(), new SettingsFile(folder).load());
    }

    @Test
    void aFolderInTheFilesPlaceIsAFirstStart() throws Exception {
        Files.createDirectories(folder.resolve("settings.properties").resolve("full"));
        var file = new SettingsFile(folder);
        file.save(Settings.atFirst().looking(Theme.DARK, 120));
        assertEquals(Settings.atFirst(), file.load());
    }

    private Settings written(byte[] bytes) throws Exception {
        Files.write(folder.resolve("settings.properties"), bytes);
        return new SettingsFile(folder).load();
    }
}
