package org.daybook.exchange;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.daybook.base.SmallProgram;

/// Reads one file from outside in a process of its own, which has little memory, little time and no store: whatever the file
/// does to it, the sheet is not read and nothing else happens. None of the content is written to the disk unencrypted.
final class TableProcess {
    private static final String MAIN = "org.daybook.TableMain";
    /// A million rows take about twenty seconds.
    static final Bounds PATIENT = new Bounds("-Xmx48m", 600_000);
    private final Bounds bounds;
    private final String classPath;

    /// The limits for one file.
    ///
    /// @param memory the memory of the small program, in the notation of its launcher
    /// @param millis the time after which it is ended
    record Bounds(String memory, int millis) {}

    TableProcess() {
        this(PATIENT, System.getProperty("java.class.path"));
    }

    TableProcess(Bounds bounds, String classPath) {
        this.bounds = bounds;
        this.classPath = classPath;
    }

    /// Reads a file and passes its content on. On any thread; an exception of the sink ends it immediately.
    ///
    /// @param form how a text file is written; detected if empty
    /// @throws org.daybook.base.Refusal by what is wrong with it
    void read(Path file, Optional<TextForm> form, RowSink sink) {
        Process process;
        try {
            process = SmallProgram.start(MAIN, bounds.memory(), classPath);
        } catch (IOException e) {
            throw ReadingRefusal.DAMAGED.refusal();
        }
        try {
            var _ = SmallProgram.within(process, bounds.millis());
            ask(process, file, form);
            try (var said = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
                RowAnswer.hear(said, sink);
            }
        } catch (IOException e) {
            throw ReadingRefusal.DAMAGED.refusal();
        } finally {
            process.destroyForcibly();
        }
    }

    /// Passed on standard input, since anybody on this computer can see the arguments of a process.
    private static void ask(Process process, Path file, Optional<TextForm> form) throws IOException {
        try (var out = new DataOutputStream(process.getOutputStream())) {
            out.writeUTF(file.toAbsolutePath().toString());
            out.writeUTF(form.map(chosen -> chosen.charset().name()).orElse(""));
            out.writeUTF(form.map(chosen -> Character.toString(chosen.delimiter())).orElse(""));
        }
    }
}
