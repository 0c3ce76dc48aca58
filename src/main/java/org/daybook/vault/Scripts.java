package org.daybook.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// All SQL that creates a store: numbered migrations in `db/`, views in `db/views/`. V101 and on are the schema of 0.2.0, one
/// script for each room; additions of later versions have numbers from V201. Migrations run once and are never edited after a
/// release; views are dropped and recreated whenever any script changed, so they may be edited.
///
/// @param migrations sorted by name
/// @param views      sorted by name; each file contains one or more `create view`
record Scripts(List<Script> migrations, List<Script> views) {
    Scripts {
        migrations = List.copyOf(migrations);
        views = List.copyOf(views);
    }

    /// Returns the scripts of this program, from the class path.
    static Scripts ofProgram() {
        return new Scripts(in("db"), in("db/views"));
    }

    /// Returns a fingerprint that changes whenever a script or the journal's template does.
    String fingerprint() {
        var fields = new ArrayList<byte[]>(List.of(LengthPrefixed.of(Journal.TEMPLATE)));
        for (var script : migrations) {
            fields.add(LengthPrefixed.of(script.name()));
            fields.add(LengthPrefixed.of(script.text()));
        }
        views.forEach(script -> fields.add(LengthPrefixed.of(script.text())));
        return HexFormat.of().formatHex(Hashes.sha256(LengthPrefixed.join(fields.toArray(byte[][]::new))));
    }

    /// Returns the `.sql` files of one folder of the class path, in every jar and directory that has it.
    static List<Script> in(String folder) {
        try {
            var scripts = new ArrayList<Script>();
            for (var place : Collections.list(Scripts.class.getClassLoader().getResources(folder))) {
                scripts.addAll(at(place.toURI()));
            }
            scripts.sort(Comparator.comparing(Script::name));
            return scripts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Script> at(URI place) throws IOException {
        if (!place.getScheme().equals("jar")) {
            return read(Path.of(place));
        }
        var parts = place.toString().split("!", 2);
        try (var jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0].substring("jar:".length()))), Map.of())) {
            return read(jar.getPath(parts[1]));
        }
    }

    private static List<Script> read(Path folder) throws IOException {
        var scripts = new ArrayList<Script>();
        try (var files = Files.newDirectoryStream(folder, "*.sql")) {
            for (var file : files) {
                scripts.add(new Script(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return scripts;
    }
}
