package org.daybook.papers;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.base.SmallProgram;

/// Draws pages of one paper, each in a separate process: a malicious file may exhaust that process's memory or time, or crash
/// it, but reaches neither the open store nor the hiding of the screen. The bytes are passed through a pipe; no file is
/// written, and nothing but the answer is written to its standard output. Drawing runs on the reading lane; closing, from any
/// thread, ends it immediately.
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

    /// The limits for a file.
    ///
    /// @param memory the memory of the process, as its launcher reads it
    /// @param millis until it is killed
    record Limits(String memory, int millis) {}

    PageProcess(OpenDocument taken) {
        this(taken, PATIENT);
    }

    PageProcess(OpenDocument taken, Limits limits) {
        this(taken, limits, System.getProperty("java.class.path"));
    }

    /// @param classPath the class path of the process
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

    /// The output of that process is trusted no more than the file itself.
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
                // A page is opaque.
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
