package org.daybook.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.app.MarkedLife;
import org.daybook.app.Markers;
import org.daybook.app.PreparedSite;
import org.daybook.packaged.Walked.View;
import org.daybook.packaged.journeys.LeavesTraces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Marked words in every room, through the packaged program: afterwards no such word can be read anywhere except in the copy
/// that was made for her.
@ExtendWith(Display.class)
class CanaryIT {
    @TempDir
    Path place;
    @TempDir
    Path marked;

    @Test
    void noWordAboutHerIsReadableAnywhereButInHerCopy(Windows windows) throws Exception {
        var store = marked.resolve("store");
        windows.store().copyTo(store);
        var card = MarkedLife.in(store);
        var cards = new PreparedSite.Cards("", "", "", card);
        var walked = Walked.through(LeavesTraces.class, View.USUAL,
                new Windows(windows.display(), new PackagedStore(store, cards)), place);
        assertTrue(Files.exists(walked.found().resolve("done")), walked::failure);
        atTheCommandLine(walked);
        var hers = place.resolve("folder").resolve("hers");
        assertTrue(Markers.readableIn(List.of(hers)).stream().anyMatch(file -> file.endsWith(".pdf")),
                "her copy holds them, and the search finds them there, glyph by glyph");
        Files.move(hers, marked.resolve("hers"));
        assertEquals(List.of(), Markers.readableIn(List.of(place, walked.found())));
        assertEquals("", Files.readString(walked.found().resolve("out.txt")));
        assertEquals("", Files.readString(walked.found().resolve("err.txt")));
        for (var folder : List.of("home/settings", "home/data/store", "folder/stick", "user", "temp")) {
            assertTrue(Files.isDirectory(place.resolve(folder)), folder + " was searched");
        }
        assertEquals(List.of(), leftIn(place.resolve("here")), "the working folder");
        assertEquals(List.of(), leftIn(place.resolve("temp")), "temp");
        assertTrue(!Markers.readableIn(systemJournal()), "the system's journal");
    }

    private void atTheCommandLine(Walked walked) throws IOException {
        var said = new StringBuilder();
        var stick = place.resolve("folder").resolve("stick").toString();
        for (var arguments : List.of(List.of("verify", walked.store().toString()),
                List.of("backup", walked.store().toString(), "--to", stick),
                List.of("report", walked.store().toString(), "--quarter", "2026Q3", "--to", stick))) {
            var ending = CommandLine.run(PreparedSite.PASSPHRASE + "\n",
                    Stream.concat(arguments.stream(), Stream.of("--passphrase-stdin")).toArray(String[]::new));
            assertEquals(0, ending.exit(), ending.err());
            said.append(ending.out()).append(ending.err());
        }
        Files.writeString(place.resolve("said"), said);
    }

    private static List<Path> leftIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /// Returns what the system logged since this machine started, if it has a journal.
    private static String systemJournal() throws IOException {
        if (Files.notExists(Path.of("/usr/bin/journalctl"))) {
            return "";
        }
        try (var out = new ProcessBuilder("/usr/bin/journalctl", "--no-pager", "--quiet", "--since", "-1h")
                .redirectErrorStream(true).start().getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
