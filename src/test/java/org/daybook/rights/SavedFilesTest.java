package org.daybook.rights;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.consents.SharedData;
import org.daybook.exchange.NewSending;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// One person does not take everybody's data along, file after file, without a colleague who reads of it.
class SavedFilesTest {
    private static final Texts ENGLISH = new Texts(Locale.of("en", "GB"));

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));
    @TempDir
    Path folder;

    @Test
    void whatGoesBeyondFiveADayIsReviewed() throws IOException {
        for (int copy = 0; copy < 4; copy++) {
            handOver();
        }
        send();
        assertEquals(List.of(), reviewed());
        handOver();
        assertEquals(List.of(Permission.HAND_OVER_COPY), reviewed(), "a record that was sent counts, too");
        house.clock().move(Duration.ofDays(1));
        handOver();
        assertEquals(1, reviewed().size(), "tomorrow is another day");
    }

    private ParticipantId her() {
        return someone().called("Amina").welcomedIn(house.open()).id();
    }

    private void handOver() throws IOException {
        house.open().rights().handOver(her(), Files.createTempDirectory(folder, "hers"), ENGLISH, Progress.unwatched());
    }

    private void send() {
        var sending = house.open().recordSending();
        var her = her();
        var seen = sending.preview(her, new NewSending("Site Patras", Set.of(SharedData.RECORD)), ENGLISH);
        try (var secret = new SignInSecret("", "eleven herons above the weir".toCharArray())) {
            sending.send(her, seen, sending.free(folder), secret, ENGLISH);
        }
    }

    private List<Permission> reviewed() {
        return house.open().reviews().page().waiting().stream().map(review -> review.act()).flatMap(Optional::stream)
                .toList();
    }
}
