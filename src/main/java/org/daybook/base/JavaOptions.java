package org.daybook.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The options with which Daybook itself is started (`installer/java.options`): those that leave nothing behind after a crash
/// apply to the processes it starts, too.
final class JavaOptions {
    /// The options of the Java virtual machine, without the heap sizes: a small program has a limit of its own, and the last
    /// one given applies. The other options concern user interface libraries.
    static final List<String> OF_THE_MACHINE = read();

    private JavaOptions() {}

    private static List<String> read() {
        try (var file = JavaOptions.class.getResourceAsStream("/java.options")) {
            var text = new String(Objects.requireNonNull(file, "java.options").readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> line.startsWith("-X") && !isSizeOfHeap(line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSizeOfHeap(String line) {
        return line.startsWith("-Xm") || line.startsWith("-XX:NewSize=");
    }
}
