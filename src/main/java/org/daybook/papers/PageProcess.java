package org.daybook.papers;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.base.SmallProgram;

/// Draws pages of one paper, each in a program of its own: a file that somebody prepared may eat that program's memory,
/// take its time or bring it down, and reaches neither the open store nor the hiding of the screen. The bytes go through
/// a pipe; no file is written, and nothing but the answer is written to its standard output. Drawing is for the reading lane; closing, from any thread, ends it at once.
final class PageProcess implements AutoCloseable {
    private static final String MAIN = "org.daybook.PageMain";
    /// A scanned page takes about a second and a fifth of this memory.
    static final Limits PATIENT = new Limits("-Xmx384m", 20_000);
    private static final int LARGEST = PageDrawing.HIGHEST;

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
            var _ = SmallProgram.within(process, limits.millis());
            ask(process, page);
            return answer(process);
        } catch (IOException e) {
            throw new Refusal("papers.refusal.cannot-show");
        }
    }

    private synchronized Process start() throws IOException {
        if (closed) {
            throw new IOException("left meanwhile");
        }
        var process = SmallProgram.start(MAIN, limits.memory(), classPath);
        running = Optional.of(process);
        return process;
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
