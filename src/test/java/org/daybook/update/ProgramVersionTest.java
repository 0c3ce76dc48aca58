package org.daybook.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Values built into the program: its version, and the keys whose updates it accepts.
class ProgramVersionTest {
    @Test
    void theProgramKnowsTheVersionThatItIsBuiltAs() throws Exception {
        var pom = Pattern.compile("<artifactId>daybook</artifactId>\\s*<version>([0-9.]+)(-SNAPSHOT)?</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertEquals(true, pom.find());
        assertEquals(pom.group(1), ProgramVersion.running().toString());
    }

    @Test
    void theReleaseKeysCanBeRead() {
        assertFalse(ReleaseKeys.ofProgram().keys().isEmpty());
    }
}
