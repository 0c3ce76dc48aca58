package org.daybook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.daybook.papers.PageDrawing;
import org.daybook.ui.PlatformLog;

/// The small program that draws one page of a file from outside, started by Daybook itself and by nobody else: whatever
/// the file does to it, it has a little memory, a little time and no store.
public final class PageMain {
    private PageMain() {}

    /// Reads the file from its input, writes the drawn page to its output. Ends with 0 when it is there.
    public static void main(String[] arguments) {
        // The answer alone goes to standard output: whatever a library prints would stand between its bytes.
        // A PrintStream would hide that nobody reads it any more, and the program would outlive the one that started it.
        var answer = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        PlatformLog.silence();
        try {
            PageDrawing.draw(System.in, answer);
            Runtime.getRuntime().halt(0);
        } catch (IOException | RuntimeException | Error e) {
            // Not a word of it anywhere: the message may hold what stands in the file.
            Runtime.getRuntime().halt(1);
        }
    }
}
