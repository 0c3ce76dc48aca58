package org.daybook.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daybook.base.DeviceContext;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.SourceSheet;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A whole site is exported, imported into an empty store, and exported from there with the same rows. For another size, set
/// `-Dround.trip.size`.
class InventedRoundTripTest {
    private static final Size SIZE = Size.valueOf(System.getProperty("round.trip.size", "S"));
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 25);
    private static final Texts ENGLISH = new Texts(Locale.of("en", "GB"));
    private static final String PASSPHRASE = "eleven herons above the weir";

    @RegisterExtension
    final TestHouse empty = TestHouse.forTheProgram();

    @TempDir
    Path folder;

    @Test
    @Tag("long")
    @Timeout(3600)
    void aSiteComesOutOfTheStoreItWasImportedIntoAsTheSame() {
        var first = folder.resolve("first.sealed");
        Map<String, List<String>> there;
        try (var site = site()) {
            export(site, first);
            there = rows(site, first);
        }
        var refused = imported(empty.open(), first);
        var second = folder.resolve("second.sealed");
        export(empty.open(), second);
        var here = rows(empty.open(), second);
        assertFalse(there.isEmpty());
        assertEquals(Map.of(), refused);
        assertEquals(Map.of(), differences(there, here));
        assertEquals(there.keySet(), here.keySet());
    }

    private OpenSite site() {
        var clock = new SteppingClock();
        var surroundings = new VaultEnvironment(clock, new SecureRandom(), "C");
        var store = new StoreFolder(folder.resolve("invented"));
        new InventedSite(new Recipe(SIZE, 1, AS_OF), surroundings).write(store, TestHouse.PASSPHRASE.toCharArray(),
                Onlooker.NOBODY);
        try (var secret = new SignInSecret(InventedSite.WORD, TestHouse.PASSPHRASE.toCharArray())) {
            return new SignIn(surroundings, new DeviceContext(clock, new Random(3), "C")).unlock(store, secret);
        }
    }

    private static void export(OpenSite from, Path file) {
        try (var secret = new SignInSecret("", PASSPHRASE.toCharArray())) {
            from.exports().sealed(file, secret, ENGLISH, Progress.unwatched());
        }
    }

    private static List<SourceSheet> read(OpenSite site, Path file) {
        try (var secret = new SignInSecret("", PASSPHRASE.toCharArray())) {
            return site.sourceFiles().readSealed(file, secret, Progress.unwatched());
        }
    }

    /// Returns how many rows were refused, by sheet and reason.
    private static Map<String, Long> imported(OpenSite site, Path file) {
        var imports = site.imports();
        var result = imports.run(imports.check(imports.plan(read(site, file), ImportMapping.GUESSED)),
                Progress.unwatched());
        site.sourceFiles().forget();
        return result.problems().stream().filter(problem -> problem.kind().refuses())
                .collect(Collectors.groupingBy(problem -> problem.source().name() + " " + problem.kind().code(),
                        TreeMap::new, Collectors.counting()));
    }

    /// Returns the rows of each sheet, without their numbers.
    private static Map<String, List<String>> rows(OpenSite site, Path file) {
        var found = new LinkedHashMap<String, List<String>>();
        for (var sheet : read(site, file)) {
            var rows = new ArrayList<String>();
            sheet.forEachRow(row -> rows.add(row.cells().toString()));
            found.put(sheet.name(), rows);
        }
        site.sourceFiles().forget();
        return found;
    }

    /// Returns the first rows of each sheet that only one of the two files has.
    private static Map<String, List<String>> differences(Map<String, List<String>> one,
            Map<String, List<String>> other) {
        var found = new TreeMap<String, List<String>>();
        one.forEach((sheet, rows) -> {
            var others = other.getOrDefault(sheet, List.of());
            var here = new HashSet<>(others);
            var there = new HashSet<>(rows);
            var only = new ArrayList<>(rows.stream().filter(row -> !here.contains(row)).limit(3).toList());
            others.stream().filter(row -> !there.contains(row)).limit(3).forEach(only::add);
            if (!only.isEmpty() || !rows.equals(others)) {
                only.add(rows.size() + " and " + others.size() + " rows");
                found.put(sheet, only);
            }
        });
        return found;
    }
}
