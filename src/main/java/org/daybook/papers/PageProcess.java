package org.daybook.papers;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.daybook.base.Refusal;

/// Draws pages of one paper, each in a program of its own: a file that somebody prepared may eat that program's memory,
/// take its time or bring it down, and reaches neither the open store nor the hiding of the screen. The bytes go through
/// a pipe; no file is written, and nothing but the answer is written to its standard output. Drawing is for the reading lane; closing, from any thread, ends it at once.
final class PageProcess implements AutoCloseable {
    private static final String MAIN = "org.daybook.PageMain";
    /// A scanned page takes about a second and a fifth of this memory.
    static final Limits PATIENT = new Limits("-Xmx384m", 20_000);
    private static final int LARGEST = PageDrawing.HIGHEST;
    /// What else would change how that program runs, or make it speak.
    private static final List<String> NOT_HANDED_ON = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private final OpenDocument taken;
    private final Limits limits;
    private final String classPath;
    private Optional<Process> running = Optional.empty();
    private boolean closed;

    /// What a file may take.
    ///
    /// @param memory of the small program, as its launcher reads it
    /// @param millis until it is ended
    record Limits(String memory, int millis) {}

    PageProcess(OpenDocument taken) {
        this(taken, PATIENT);
    }

    PageProcess(OpenDocument taken, Limits limits) {
        this(taken, limits, System.getProperty("java.class.path"));
    }

    /// @param classPath of the small program
    PageProcess(OpenDocument taken, Limits limits, String classPath) {
        this.taken = taken;
        this.limits = limits;
        this.classPath = classPath;
    }

    /// Draws a page.
    ///
    /// @param page from 0
    /// @throws Refusal `papers.refusal.cannot-show`, whatever the reason
    Drawn draw(int page) {
        try {
            var process = start();
            var _ = within(process, limits.millis());
            ask(process, page);
            return answer(process);
        } catch (IOException e) {
            throw new Refusal("papers.refusal.cannot-show");
        }
    }

    /// Ends a program when our patience ends. One that ended by itself is left alone: to destroy it would close what it said
    /// before it ended, of which the last is not read yet.
    ///
    /// @return done when it has ended or was ended
    static CompletableFuture<Process> within(Process process, long millis) {
        return process.onExit().orTimeout(millis, TimeUnit.MILLISECONDS).whenComplete((_, late) -> {
            if (late != null) {
                process.destroyForcibly();
            }
        });
    }

    private synchronized Process start() throws IOException {
        if (closed) {
            throw new IOException("left meanwhile");
        }
        var builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(NOT_HANDED_ON);
        var process = builder.start();
        running = Optional.of(process);
        return process;
    }

    private List<String> command() throws IOException {
        var command = new ArrayList<>(List.of(java().toString(), "-Djava.awt.headless=true"));
        command.addAll(JavaOptions.OF_THE_MACHINE);
        command.addAll(List.of(limits.memory(), "-cp", classPath, MAIN));
        return command;
    }

    private static Path java() throws IOException {
        var bin = Path.of(System.getProperty("java.home"), "bin");
        for (var name : List.of("java", "java.exe")) {
            if (Files.isExecutable(bin.resolve(name))) {
                return bin.resolve(name);
            }
        }
        throw new IOException("a runtime without a launcher");
    }

    private void ask(Process process, int page) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()))) {
            out.writeUTF(taken.paper().seal().format().name());
            out.writeInt(page);
            out.writeInt(taken.bytes().length);
            out.write(taken.bytes());
        }
    }

    /// What that program says is believed no more than the file itself.
    private static Drawn answer(Process process) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            int pages = in.readInt();
            int width = in.readInt();
            int height = in.readInt();
            if (pages < 1 || width < 1 || height < 1 || width > LARGEST || height > LARGEST) {
                throw new IOException("no page");
            }
            var pixels = new int[width * height];
            for (int at = 0; at < pixels.length; at++) {
                // A page lets nothing shine through.
                pixels[at] = in.readInt() | 0xff00_0000;
            }
            return new Drawn(pages, width, pixels);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        running.ifPresent(Process::destroyForcibly);
        taken.close();
    }
}
