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
import org.daybook.staff.NewMember;
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
    private static final String OTHER = "four lamps by the window";
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

    @Test
    void aClockSetAheadMakesNoNewDayWhileAColleagueIsHere() throws IOException {
        house.open().team().add(new NewMember("lb", "LB", Set.of(Role.COORDINATOR)), OTHER.toCharArray());
        house.passDays(8);
        house.as("lb", OTHER, _ -> {});
        handOverToFive();
        house.clock().move(Duration.ofDays(1));
        house.reopen();
        assertEquals(0, reviewed().stream().filter(Permission.HAND_OVER_COPY::equals).count());
        handOver();
        assertEquals(1, reviewed().stream().filter(Permission.HAND_OVER_COPY::equals).count());
        house.as("lb", OTHER, _ -> {});
        handOver();
        assertEquals(1, reviewed().stream().filter(Permission.HAND_OVER_COPY::equals).count(),
                "the day on which a colleague was here is a new one");
    }

    /// Otherwise she would sign in as her on the next day of the clock.
    @Test
    void whomSheAddedMakesNoNewDay() throws IOException {
        house.open().team().add(new NewMember("lb", "LB", Set.of(Role.COORDINATOR)), OTHER.toCharArray());
        house.passDays(8);
        house.as("lb", OTHER, _ -> {});
        handOverToFive();
        house.open().team().add(new NewMember("xx", "XX", Set.of(Role.COORDINATOR)), OTHER.toCharArray());
        house.clock().move(Duration.ofDays(1));
        house.as("xx", OTHER, _ -> {});
        handOver();
        assertEquals(1, reviewed().stream().filter(Permission.HAND_OVER_COPY::equals).count());
    }

    @Test
    void fiveEachDayAreReviewedFromTheTwentyFirstInThirtyDaysOn() throws IOException {
        for (int day = 0; day < 4; day++) {
            handOverToFive();
            house.clock().move(Duration.ofDays(2));
        }
        assertEquals(List.of(), reviewed());
        handOver();
        assertEquals(List.of(Permission.HAND_OVER_COPY), reviewed());
        house.clock().move(Duration.ofDays(31));
        handOver();
        assertEquals(1, reviewed().size(), "a month later it is usual again");
    }

    private void handOverToFive() throws IOException {
        for (int copy = 0; copy < 5; copy++) {
            handOver();
        }
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
