package org.daybook.packaged;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The jar of the image can be built again from the same source with the same JDK, byte for byte. Building it twice here would
/// take minutes, so this looks at everything in which two builds of a jar differ although their source does not: the order of
/// the entries, their times, the manifest, the place where it was built, and the binary style sheets. What the compiler writes
/// depends on the source alone. `docs/installing.md` says how two builds are compared, and when they last were.
class BuiltJarIT {
    private static final String MAVEN = "META-INF/maven/";
    private static final String LAST = "META-INF/MANIFEST.MF";
    private static Path jar = Path.of("");

    @BeforeAll
    static void theJarInTheImage() throws IOException {
        try (var files = Files.list(PackagedProgram.image().resolve("lib/app"))) {
            jar = files.filter(file -> file.getFileName().toString().matches("daybook-[\\d.]+\\.jar")).findFirst()
                    .orElseThrow();
        }
    }

    private static List<ZipEntry> entries(JarFile open) {
        var all = new ArrayList<ZipEntry>();
        open.entries().asIterator().forEachRemaining(all::add);
        return all;
    }

    /// A file system lists files in any order: folders come first, then files, then what Maven adds, each by name.
    @Test
    void itsEntriesHaveOneOrder() throws IOException {
        try (var open = new JarFile(jar.toFile())) {
            var names = entries(open).stream().map(ZipEntry::getName).toList();
            assertEquals(new HashSet<>(names).size(), names.size(), "a name twice");
            var plain = names.stream().filter(name -> !name.startsWith(MAVEN) && !name.equals(LAST)).toList();
            assertEquals(Stream.concat(plain.stream().filter(name -> name.endsWith("/")).sorted(),
                    plain.stream().filter(name -> !name.endsWith("/")).sorted()).toList(), plain);
            assertEquals(1, names.indexOf(LAST));
            assertEquals(Set.of("", "org.daybook/", "org.daybook/daybook/", "org.daybook/daybook/pom.xml",
                    "org.daybook/daybook/pom.properties"),
                    names.stream().filter(name -> name.startsWith(MAVEN))
                            .map(name -> name.substring(MAVEN.length())).collect(Collectors.toSet()));
        }
    }

    @Test
    void itsEntriesHaveTheTimeOfThePomAndNothingOfThisComputer() throws IOException {
        try (var open = new JarFile(jar.toFile())) {
            var time = OffsetDateTime.parse(open.getManifest().getMainAttributes().getValue("Build-Time"))
                    .toLocalDateTime();
            var here = Path.of("").toAbsolutePath().toString();
            for (var entry : entries(open)) {
                LocalDateTime its = entry.getTimeLocal();
                assertEquals(time, its, entry.getName());
                assertNull(entry.getExtra(), entry.getName());
                try (var in = open.getInputStream(entry)) {
                    assertFalse(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(here),
                            () -> entry.getName() + " holds the folder of the build");
                }
            }
        }
    }

    @Test
    void itsManifestNamesNobody() throws IOException {
        try (var open = new JarFile(jar.toFile())) {
            assertEquals(Set.of("Manifest-Version", "Created-By", "Java-Version", "Implementation-Title",
                    "Implementation-Version", "Main-Class", "Build-Jdk-Spec", "Build-Time", "Build-Tool-Jdk-Spec"),
                    open.getManifest().getMainAttributes().keySet().stream().map(Object::toString)
                            .collect(Collectors.toSet()));
        }
    }

    /// JavaFX writes parts of a style sheet in the order of a set; see `installer/style-sheets/java.options`.
    @Test
    void itsStyleSheetsAreTheSameWhenConvertedAgain(@TempDir Path again) throws IOException, InterruptedException {
        var log = again.resolve("log");
        var jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar")).collect(Collectors.joining(File.pathSeparator));
        var conversion = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@installer/style-sheets/java.options", "-classpath", jars, "installer/style-sheets/StyleSheets.java",
                "src/main/resources/css", again.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertEquals(0, conversion.waitFor(), () -> read(log));
        try (var open = new JarFile(jar.toFile())) {
            var sheets = entries(open).stream().filter(entry -> entry.getName().endsWith(".bss")).toList();
            assertFalse(sheets.isEmpty());
            for (var sheet : sheets) {
                try (var in = open.getInputStream(sheet)) {
                    assertArrayEquals(Files.readAllBytes(again.resolve(Path.of(sheet.getName()).getFileName())),
                            in.readAllBytes(), sheet.getName());
                }
            }
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// So that what is compared is what people start.
    @Test
    void theImageHasTheJarThatWasBuilt() throws IOException {
        assertArrayEquals(Files.readAllBytes(Path.of("target").resolve(jar.getFileName())), Files.readAllBytes(jar));
    }
}
