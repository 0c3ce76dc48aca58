package org.daybook.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Somebody chooses something as a questionnaire that is no file of the disk: a pipe on a stick would stop every page.
@EnabledOnOs({OS.LINUX, OS.MAC})
class InstrumentFromADeviceTest {
    @Test
    void aDeviceIsRefused() {
        assertEquals("outcomes.refusal.unreadable",
                assertThrows(Refusal.class, () -> ReadingsController.bytes(Path.of("/dev/null"))).key());
    }
}
