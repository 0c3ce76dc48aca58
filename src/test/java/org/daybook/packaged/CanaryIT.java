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
import org.daybook.app.MarkedRooms;
import org.daybook.app.Markers;
import org.daybook.app.PreparedSite;
import org.daybook.app.SecondManager;
import org.daybook.packaged.Walked.View;
import org.daybook.packaged.journeys.LeavesTraces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Marked words in every room, through the packaged program: afterwards no such word can be read anywhere except in what was
/// made for her without a passphrase, and in the open export that two people agreed to.
@ExtendWith(Display.class)
class CanaryIT {
    private static final String OF_FILE = "eleven herons above the weir";

    @TempDir
    Path place;
    @TempDir
    Path marked;

    @Test
    void noWordAboutHerIsReadableAnywhereButInWhatWasMeantToBe(Windows windows) throws Exception {
        var store = marked.resolve("store");
        windows.store().copyTo(store);
        var card = MarkedLife.in(store);
        var other = MarkedRooms.in(store, marked.resolve("brought"), place.resolve("taken"));
        PreparedSite.inHouse(store, SecondManager::join);
        var cards = new PreparedSite.Cards("", other, "", card);
        var walked = Walked.through(LeavesTraces.class, View.USUAL,
                new Windows(windows.display(), new PackagedStore(store, cards)), place);
        assertTrue(Files.exists(walked.found().resolve("done")), walked::failure);
        atTheCommandLine(walked);
        var hers = place.resolve("folder").resolve("hers");
        assertEquals(3, Markers.readableIn(List.of(hers)).stream().filter(file -> file.endsWith(".pdf")).count(),
                "her copy, CV and certificate hold them, and the search finds them there, glyph by glyph");
        assertTrue(Markers.readableIn(List.of(marked)).stream().anyMatch(file -> file.endsWith("everything.xlsx")),
                "the open export holds them");
        Files.move(hers, marked.resolve("hers"));
        assertEquals(List.of(), Markers.readableIn(List.of(place, walked.found())));
        assertEquals("", Files.readString(walked.found().resolve("out.txt")));
        assertEquals("", Files.readString(walked.found().resolve("err.txt")));
        for (var folder : List.of("home/settings", "home/data/store", "folder/stick", "folder/letters", "taken", "user",
                "temp")) {
            assertTrue(Files.isDirectory(place.resolve(folder)), folder + " was searched");
        }
        assertEquals(List.of("all.sealed", "everything.sealed", "hers.sealed", "refused.csv"), namesIn("taken"));
        assertEquals(1, namesIn("folder/letters").size());
        assertEquals(List.of(), leftIn(place.resolve("here")), "the working folder");
        assertEquals(List.of(), leftIn(place.resolve("temp")), "temp");
        assertTrue(!Markers.readableIn(systemJournal()), "the system's journal");
    }

    /// Whatever a command says and writes, but for the open export.
    private void atTheCommandLine(Walked walked) throws IOException {
        var said = new StringBuilder();
        var store = walked.store().toString();
        var stick = place.resolve("folder").resolve("stick").toString();
        var register = Files.writeString(marked.resolve("register.csv"), """
                Card;Name;Born;Note
                7001;%s;1991-03;%s
                7002;%s;soon;
                """.formatted(Markers.NAMES.getLast(), Markers.OTHERS.getFirst(), Markers.NAMES.get(1))).toString();
        var open = marked.resolve("everything.xlsx").toString();
        for (var arguments : List.of(List.of("verify", store), List.of("backup", store, "--to", stick),
                List.of("report", store, "--quarter", "2026Q3", "--to", stick),
                List.of("import", store, register, "--refused", place.resolve("taken/refused.csv").toString()),
                List.of("export", store, "--to", place.resolve("taken/all.sealed").toString()),
                List.of("export", store, "--open", "--to", open),
                List.of("export", store, "--open", "--to", open, "--as", SecondManager.WORD))) {
            var ending = CommandLine.run(PreparedSite.PASSPHRASE + "\n" + OF_FILE + "\n",
                    Stream.concat(arguments.stream(), Stream.of("--passphrase-stdin")).toArray(String[]::new));
            boolean asks = arguments.contains("--open") && !arguments.contains("--as");
            assertEquals(asks ? 1 : 0, ending.exit(), ending.err());
            said.append(ending.out()).append(ending.err());
        }
        Files.writeString(place.resolve("said"), said);
    }

    private List<String> namesIn(String folder) throws IOException {
        try (var files = Files.list(place.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
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
