package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/// What libraries write to the log of the Java runtime reaches no stream.
class PlatformLogTest {
    @Test
    void nothingIsWritten() throws IOException, InterruptedException {
        assertEquals("", said("silent"));
    }

    @Test
    void theTestWouldHearIt() throws IOException, InterruptedException {
        assertEquals(true, said("usual").contains("Khadija"));
    }

    private static String said(String how) throws IOException, InterruptedException {
        var child = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Talking.class.getName(), how)).redirectErrorStream(true).start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, child.waitFor());
        return said;
    }

    /// A program whose library logs an exception.
    static final class Talking {
        private Talking() {}

        public static void main(String[] how) {
            if (how[0].equals("silent")) {
                PlatformLog.silence();
            }
            Logger.getLogger("javafx").log(Level.SEVERE, "binding", new NumberFormatException("Khadija"));
            System.getLogger("javafx.css").log(System.Logger.Level.WARNING, "not understood: Khadija");
        }
    }
}
