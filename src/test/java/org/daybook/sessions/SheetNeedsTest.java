package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Refusal;
import org.daybook.participants.OptionalQuestion;
import org.daybook.participants.Participant;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.site.OpenSite;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The leader of a session reads what those on its list need to take part, and nobody else's needs.
class SheetNeedsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String PASSPHRASE = "seven otters under bridges";
    private static final String RAMP = "No stairs";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @BeforeEach
    void aColleagueHoldsSessions() {
        house.open().team().add(new NewMember("fa", "FA", Set.of(Role.FACILITATOR)), PASSPHRASE.toCharArray());
    }

    @Test
    void aFacilitatorReadsTheNeedsOfHerOwnSessionAndTheTrailNamesThem() {
        var her = onPath(RAMP);
        enrol(someone().welcomedIn(house.open()));
        var elsewhere = someone().needing("Reads aloud to her").welcomedIn(house.open());
        var colleagues = plan(house.open());
        house.as("fa", PASSPHRASE, open -> {
            var own = plan(open);
            assertTrue(open.sessions().maySeeNeeds(open.calendar().one(own)));
            assertEquals(List.of(her.id() + RAMP), said(open, own));
            open.sessions().walkIn(own, elsewhere.card());
            assertEquals(List.of(her.id() + RAMP, elsewhere.id() + "Reads aloud to her"), said(open, own));
            assertFalse(open.sessions().maySeeNeeds(open.calendar().one(colleagues)));
            refused("sessions.refusal.needs", () -> open.sessions().needs(colleagues));
        });
        assertEquals(List.of(her.id() + RAMP), said(house.open(), colleagues), "who opens records anyway");
        assertEquals(List.of("1", "2", "1"), house.open().vault().read(tx -> tx.handle().createQuery("""
                select (instr(subjects, :her) > 0) + (instr(subjects, :elsewhere) > 0)
                  from audit
                 where act = 'read-access-needs' and outcome = 'done'
                 order by seq""")
                .bind("her", her.id().value().toString()).bind("elsewhere", elsewhere.id().value().toString())
                .mapTo(String.class).list()));
    }

    @Test
    void whoIsKeptAwayAndWhoeverReadsALockedRecordSeesNothing() {
        var kept = onPath(RAMP);
        var locked = onPath("Locked");
        var own = plan(house.open());
        var kin = house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)),
                PASSPHRASE.toCharArray()).id();
        house.open().participants().keptAway().keep(kept.id(), kin, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        house.open().sessions().tick(own, locked.id());
        house.open().rights().lock(locked.id());
        assertEquals(2, house.open().sessions().sheet(own).seats().size(), "she came before it was locked");
        assertEquals(List.of(kept.id() + RAMP), said(house.open(), own));
        house.as("cw", PASSPHRASE, open -> assertEquals(List.of(), said(open, own)));
    }

    @Test
    void whatTheSiteDoesNotAskIsNotShown() {
        onPath(RAMP);
        var own = plan(house.open());
        house.open().participants().formSettings().hide(OptionalQuestion.ACCESS_NEEDS);
        assertEquals(List.of(), said(house.open(), own));
    }

    private static List<String> said(OpenSite open, SessionId session) {
        return open.sessions().needs(session).stream().map(one -> one.person().id() + one.words()).toList();
    }

    private Participant onPath(String need) {
        return enrol(someone().needing(need).welcomedIn(house.open()));
    }

    private Participant enrol(Participant her) {
        house.open().paths()
                .enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty(), Optional.empty()));
        return her;
    }

    private static SessionId plan(OpenSite open) {
        return open.calendar().plan(new NewSession(Optional.of(TODAY), Optional.of(LocalTime.of(10, 0)), 60,
                Optional.of(Path.CIVIC_INCLUSION), "Language", "Blue room").meant(Audience.only(ForWhom.PATH))).id();
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
