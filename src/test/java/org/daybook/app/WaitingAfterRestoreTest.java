package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.DaysOfUse;
import org.daybook.testing.SteppingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A restore applies again what made the requester alone since the backup: her old request then waits a week, too.
class WaitingAfterRestoreTest {
    private static final String SECRET = "seven otters under bridges";

    @TempDir
    Path temp;
    private final SteppingClock clock = new SteppingClock();
    private BackedUpStore stores = new BackedUpStore(Path.of(""), clock);
    private StaffId lu = new StaffId(new UUID(0, 0));
    private ParticipantId her = new ParticipantId(new UUID(0, 0));

    @BeforeEach
    void aRequestOfEightDaysAgoForWhichAColleagueIsHere() throws IOException {
        stores = BackedUpStore.of(temp, clock, Set.of(Role.COORDINATOR, Role.CASEWORKER), house -> {
            lu = house.team().add(NewMember.typed("lu", "LU", Set.of(Role.CASEWORKER), Locale.ENGLISH),
                    SECRET.toCharArray()).id();
            her = someone().called("Amina").welcomedIn(house).id();
            DaysOfUse.pass(house, clock, 8);
            house.rights().erasures().ask(her);
            DaysOfUse.pass(house, clock, 8);
            assertEquals("rights.refusal.second-person", refusal(house));
        });
    }

    @Test
    void whoTookTheOthersRoleAwaySinceWaits() throws IOException {
        try (var house = stores.unlocked("here", "settings")) {
            house.team().changeRoles(lu, Set.of(Role.RECEPTION));
        }
        waitsAWeek();
    }

    @Test
    void whoHidHerFromTheOtherSinceWaits() throws IOException {
        try (var house = stores.unlocked("here", "settings")) {
            house.participants().keptAway().keep(her, lu, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        }
        waitsAWeek();
    }

    private void waitsAWeek() throws IOException {
        try (var house = stores.restored(stores.onlyBackup(), "there", SignIn.EraseAgain.NOW)) {
            assertEquals("rights.refusal.seven-days", refusal(house));
            DaysOfUse.pass(house, clock, 7);
            house.rights().erase(her);
        }
    }

    private String refusal(OpenSite house) {
        return assertThrows(Refusal.class, () -> house.rights().erase(her)).key();
    }
}
