package org.daybook;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32;
import org.daybook.base.EndingSignals;
import org.daybook.base.MayMakeThreads;

/// The cache of classes that an installation carries (`-XX:AOTCache`), and whether it was made of the jars beside it.
/// Java 25 compares its own modules and no jar: after a jar alone was exchanged it would run the former program.
@MayMakeThreads(because = "a program that is ended from outside takes along the one it started")
public final class ClassCache {
    /// Which jars the cache was made of; absent where there is no cache.
    private static final String MADE_OF = "daybook.jars";
    private static final String CACHE = "-XX:AOTCache=";
    private static final int END = 22;
    private static final int END_MARK = 0x0605_4b50;
    private static final int LISTING_SIZE = 12;
    private static final int LISTING_START = 16;

    private ClassCache() {}

    /// Names the content of the class path: the name and size of each jar, and the listing of the first, which is the
    /// program's own and whose name stays the same from build to build.
    ///
    /// @param classPath as Java takes it
    public static String jars(String classPath) {
        var jars = classPath.split(File.pathSeparator);
        var sum = new CRC32();
        for (var jar : jars) {
            var file = new File(jar);
            sum.update((file.getName() + " " + file.length() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        sum.update(listing(jars[0]));
        return Long.toHexString(sum.getValue());
    }

    /// A jar ends with a listing of its files, each with its own sum. Empty when this is no jar.
    private static byte[] listing(String jar) {
        try (var file = new RandomAccessFile(jar, "r")) {
            var end = ByteBuffer.allocate(END).order(ByteOrder.LITTLE_ENDIAN);
            file.seek(file.length() - END);
            file.readFully(end.array());
            if (end.getInt(0) != END_MARK) {
                return new byte[0];
            }
            var listing = new byte[end.getInt(LISTING_SIZE)];
            file.seek(Integer.toUnsignedLong(end.getInt(LISTING_START)));
            file.readFully(listing);
            return listing;
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /// Whether this very program may have come from a cache of other jars.
    static boolean isOfOtherJars() {
        var made = System.getProperty(MADE_OF);
        return made != null && !made.equals(jars(System.getProperty("java.class.path")));
    }

    /// Starts the program that lies in the jars, without the cache, and waits for its end.
    ///
    /// @return how it ended; 1 when it cannot be started
    static int startWithout(String... arguments) {
        return start(withoutCache(arguments));
    }

    /// Starts a program and waits for its end. What the system asks of this one it asks of that one, which ends in
    /// its own order: whoever waits for this process then knows that the other has closed its store.
    ///
    /// @return how it ended; 1 when it cannot be started
    static int start(List<String> command) {
        var started = new CompletableFuture<Process>();
        // Also a signal that comes before it is started.
        EndingSignals.each(() -> started.thenAccept(Process::destroy));
        try {
            var program = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(program::destroy));
            started.complete(program);
            return program.waitFor();
        } catch (IOException | InterruptedException e) {
            return 1;
        }
    }

    private static List<String> withoutCache(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith(CACHE) && !option.startsWith("-D" + MADE_OF)
                        && !option.startsWith("-Djava.class.path"))
                .toList();
    }
}
