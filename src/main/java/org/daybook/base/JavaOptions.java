package org.daybook.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The options that Daybook itself is started with (`installer/java.options`): what leaves nothing behind after a fault
/// holds for the programs it starts, too.
final class JavaOptions {
    /// Those of the Java machine, without the sizes of its heap: a small program has a limit of its own, and the last one
    /// named is the one in force. The others concern libraries of the window.
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
