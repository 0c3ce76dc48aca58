package org.daybook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.daybook.base.EndingSignals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A cache of classes is identified by the jars it was made from, wherever they are, and by no others.
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

    /// If the launching program is ended, for example by logging out, it waits until the other one has ended in an orderly way.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSignalIsHandedOnToTheProgramThatWasStartedAndItsEndIsAwaited() throws Exception {
        var done = folder.resolve("done");
        var process = new ProcessBuilder(java(StartsAnother.class, java(EndsInOrder.class, done.toString())
                .toArray(String[]::new))).redirectErrorStream(true).start();
        try (var said = process.inputReader()) {
            assertEquals("ready", said.readLine());
            process.destroy();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            assertTrue(Files.exists(done), "the other one has ended before");
            assertEquals(0, process.exitValue());
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> java(Class<?> main, String... arguments) {
        return Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), main.getName()), Stream.of(arguments)).toList();
    }

    /// A program that starts another one.
    static final class StartsAnother {
        private StartsAnother() {}

        public static void main(String[] command) {
            System.exit(ClassCache.start(List.of(command)));
        }
    }

    /// A program that takes its time to end when the system asks it to.
    static final class EndsInOrder {
        private EndsInOrder() {}

        public static void main(String[] arguments) throws InterruptedException {
            var asked = new CountDownLatch(1);
            EndingSignals.listen(asked::countDown);
            System.out.println("ready");
            asked.await();
            // Some work: a launcher that does not wait for this program ends before the work is done.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            try {
                Files.createFile(Path.of(arguments[0]));
            } catch (IOException e) {
                System.exit(1);
            }
            System.exit(0);
        }
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
