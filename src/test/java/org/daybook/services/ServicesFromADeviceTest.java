package org.daybook.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Somebody chooses something as a list of services that is no file of the disk: a pipe on a stick would stop every page.
@EnabledOnOs({OS.LINUX, OS.MAC})
class ServicesFromADeviceTest {
    @Test
    void aDeviceIsRefused() {
        assertEquals("services.refusal.cannot-read",
                assertThrows(Refusal.class, () -> ServiceTransferController.bytes(Path.of("/dev/null"))).key());
    }
}
