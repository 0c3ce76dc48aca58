package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// GTK's memory of chosen files, as GTK writes it.
class RecentFilesTest {
    private static final String BEFORE = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xbel version="1.0" xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks">
        <bookmark href="file:///home/w/letter.odt" added="2026-11-25T09:00:00Z">
          <info><metadata owner="http://freedesktop.org"/></info>
        </bookmark>
      """;
    private static final String OURS = """
        <bookmark href="file:///media/stick%20of%20M&amp;R" added="2026-11-25T09:00:00Z">
          <info>
            <metadata owner="http://freedesktop.org">
              <bookmark:applications>
                <bookmark:application name="daybook" exec="&apos;daybook %u&apos;" count="1"/>
              </bookmark:applications>
            </metadata>
          </info>
        </bookmark>
      """;
    private static final String AFTER = """
        <bookmark href="sftp://elsewhere/x" added="2026-11-25T09:00:00Z"/>
      </xbel>
      """;

    @TempDir
    Path temp;

    @Test
    void oursGoesAndEverythingElseStaysToTheByte() throws Exception {
        var file = Files.writeString(temp.resolve("recently-used.xbel"), BEFORE + OURS + AFTER);
        var recent = new RecentFiles(file);
        var stick = Path.of("/media/stick of M&R");
        assertEquals(Set.of(Path.of("/home/w/letter.odt"), stick), recent.present());
        recent.forget(stick::equals);
        assertEquals(BEFORE + AFTER, Files.readString(file));
        recent.forget(_ -> false);
        assertEquals(BEFORE + AFTER, Files.readString(file));
    }

    @Test
    void whereThereIsNoneNoneIsMade() {
        var file = temp.resolve("recently-used.xbel");
        new RecentFiles(file).forget(_ -> true);
        assertFalse(Files.exists(file));
    }
}
