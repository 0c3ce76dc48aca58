package org.daybook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cache of classes is known by the jars it was made of, wherever they lie, and by no others.
class ClassCacheTest {
    @TempDir
    private Path folder;

    @Test
    void theSameJarsHaveOneNameInEachPlace() throws IOException {
        assertEquals(ClassCache.jars(installation("here", "ten women", "library")),
                ClassCache.jars(installation("on a stick", "ten women", "library")));
    }

    @Test
    void aProgramOfTheSameNameAndSizeIsAnother() throws IOException {
        var one = installation("one", "ten women", "library");
        var other = installation("other", "new women", "library");
        assertEquals(Files.size(folder.resolve("one/daybook.jar")), Files.size(folder.resolve("other/daybook.jar")));
        assertNotEquals(ClassCache.jars(one), ClassCache.jars(other));
    }

    @Test
    void aLibraryOfAnotherSizeIsAnother() throws IOException {
        assertNotEquals(ClassCache.jars(installation("one", "ten women", "library")),
                ClassCache.jars(installation("other", "ten women", "a later library")));
    }

    @Test
    void anythingElseThanAJarHasAName() throws IOException {
        var text = Files.writeString(folder.resolve("short"), "no jar");
        assertNotEquals(ClassCache.jars(text.toString()), ClassCache.jars(folder.resolve("missing").toString()));
    }

    private String installation(String place, String program, String library) throws IOException {
        var here = Files.createDirectory(folder.resolve(place));
        return jar(here.resolve("daybook.jar"), program) + File.pathSeparator
                + jar(here.resolve("library.jar"), library);
    }

    private static Path jar(Path file, String content) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(0);
            var entry = new ZipEntry("Main.class");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return file;
    }
}
