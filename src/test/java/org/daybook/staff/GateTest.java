package org.daybook.staff;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.DeviceContext;
import org.daybook.base.Refusal;
import org.daybook.testing.TestHouse;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GateTest {
    @RegisterExtension
    final TestHouse coordinated = new TestHouse();
    @RegisterExtension
    final TestHouse facilitated = new TestHouse(Set.of(Role.FACILITATOR));

    @Test
    void aPermittedActLeavesItsLine() {
        var her = someone().welcomedIn(coordinated.open());
        var line = newestLine(coordinated);
        assertEquals("welcome-participant", line.act());
        assertEquals("done", line.outcome());
        assertEquals(her.id().value().toString(), line.subjects());
        assertEquals("B", line.computer());
    }

    @Test
    void aForbiddenActIsRefusedAndTheRefusalIsWrittenDown() {
        var card = facilitated.open().participants().intake().proposeCard();
        var refusal = assertThrows(Refusal.class,
                () -> facilitated.open().participants().intake().welcome(someone().form(), card));
        assertEquals("staff.refusal.not-allowed", refusal.key());
        assertEquals("refused", newestLine(facilitated).outcome());
        assertEquals(0, facilitated.open().participants().count());
    }

    @Test
    void whatIsThrownInsideRollsBackTheActAndItsLine() {
        long before = lines(coordinated).size();
        assertThrows(IllegalStateException.class, () -> coordinated.open().gate().act(Permission.ENROL, work -> {
            work.tx().handle().execute("update site set code = 'GONE'");
            throw new IllegalStateException("planted");
        }));
        assertEquals(before, lines(coordinated).size());
        assertEquals("PA01", coordinated.reopen().signedIn().site().code());
    }

    @Test
    void aPermitOpensOneKindOfReadingAtItsOwnGate() {
        var gate = coordinated.open().gate();
        var see = gate.permit(Permission.SEE_REPORT);
        var export = gate.permit(Permission.EXPORT_REPORT);
        assertEquals(1, gate.<Integer>read(see, Permission.SEE_REPORT, tx -> 1));
        assertEquals(1, gate.<Integer>read(see, Permission.SEE_REPORT, tx -> 1), "looking leaves no line");
        assertThrows(IllegalArgumentException.class, () -> gate.read(see, Permission.EXPORT_REPORT, tx -> 1));
        assertEquals(1, gate.<Integer>read(export, Permission.EXPORT_REPORT, tx -> 1));
        assertThrows(IllegalArgumentException.class, () -> gate.read(export, Permission.EXPORT_REPORT, tx -> 1),
                "each export leaves a line");
        var other = facilitated.open().gate();
        assertThrows(IllegalArgumentException.class, () -> other.read(see, Permission.SEE_REPORT, tx -> 1));
    }

    @Test
    void aLookCanChangeNothing() {
        assertThrows(StoreFault.class, () -> coordinated.open().gate().look(Permission.LIST_PEOPLE,
                work -> work.tx().handle().execute("update site set code = 'GONE'")));
        assertEquals("PA01", coordinated.reopen().signedIn().site().code());
    }

    @Test
    void aReadThatMustBeAuditedCannotBeLookedAt() {
        assertThrows(IllegalArgumentException.class,
                () -> coordinated.open().gate().look(Permission.OPEN_RECORD, work -> 1));
    }

    @Test
    void passagesDoNotNest() {
        var gate = coordinated.open().gate();
        assertThrows(IllegalStateException.class,
                () -> gate.act(Permission.ENROL, outer -> gate.act(Permission.ENROL, inner -> {})));
    }

    @Test
    void signingInLeavesALine() {
        coordinated.reopen();
        assertEquals("sign-in", newestLine(coordinated).act());
    }

    @Test
    void aStoreIsSettledOnlyOnce() {
        var house = coordinated.open();
        var door = new Door(new DeviceContext(coordinated.clock(), new Random(1), "B"));
        var member = new NewMember("xx", "XX", Set.of(Role.COORDINATOR));
        assertEquals("staff.refusal.already-settled", assertThrows(Refusal.class,
                () -> door.settle(house.vault(), member, TestHouse.PALERMO)).key());
    }

    @Test
    void everyRoleIsReadBackFromItsCode() {
        for (var role : Role.values()) {
            assertEquals(role, Role.ofCode(role.code()));
        }
    }

    @Test
    void aRefusalFromInsideLeavesALineThatSaysWhyAndAboutWhom() {
        var nobody = UUID.randomUUID();
        assertThrows(Refusal.class, () -> coordinated.open().gate().act(Permission.ENROL, work -> {
            work.names(nobody);
            work.tx().handle().execute("update site set code = 'GONE'");
            throw new Refusal("participants.refusal.unknown");
        }));
        var line = newestLine(coordinated);
        assertEquals(List.of("enrol", "refused", nobody.toString(), Optional.of("participants.refusal.unknown")),
                List.of(line.act(), line.outcome(), line.subjects(), line.detail()));
        assertEquals("PA01", coordinated.reopen().signedIn().site().code());
    }

    @Test
    void wrongTriesAreWrittenDownAtTheNextSignIn() {
        coordinated.open().close();
        for (int tries = 0; tries < 3; tries++) {
            assertThrows(Refusal.class, () -> {
                try (var wrong = new SignInSecret(TestHouse.WORD, "not this one".toCharArray())) {
                    coordinated.lobby().unlock(coordinated.store(), wrong);
                }
            });
        }
        coordinated.clock().move(Duration.ofSeconds(5));
        coordinated.reopen();
        var lines = lines(coordinated);
        assertEquals(List.of("sign-in", "done"), List.of(lines.get(0).act(), lines.get(0).outcome()));
        assertEquals(List.of("sign-in", "refused", Optional.of("tries 3")),
                List.of(lines.get(1).act(), lines.get(1).outcome(), lines.get(1).detail()));
        assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(coordinated.open().vault()));
    }

    @Test
    void aSlotThatBelongsToNobodyIsRefusedAndWrittenDown() {
        tamper("update staff_member set slot_id = null");
        var door = new Door(new DeviceContext(coordinated.clock(), new Random(1), "B"));
        assertEquals("staff.refusal.unknown-slot",
                assertThrows(Refusal.class, () -> door.enter(coordinated.open().vault())).key());
        assertEquals(List.of("sign-in", "refused", coordinated.open().vault().slotId().toString()),
                List.of(newestLine(coordinated).act(), newestLine(coordinated).outcome(),
                        newestLine(coordinated).who()));
    }

    @Test
    void aFacilitatorOpensNoRecordAndNoReport() {
        for (var forbidden : List.of(Permission.OPEN_RECORD, Permission.SEE_REPORT, Permission.EXPORT_REPORT,
                Permission.WELCOME_PARTICIPANT)) {
            assertFalse(facilitated.open().gate().allows(forbidden), forbidden.name());
        }
    }

    /// As an attacker with the data key would: bypassing the Gate, on the audit table itself, which has no journal.
    private void tamper(String sql) {
        var line = UUID.fromString(newestLine(coordinated).id());
        coordinated.open().vault().write(line, tx -> tx.handle().execute(sql));
    }

    private static AuditStore.Row newestLine(TestHouse house) {
        return lines(house).getFirst();
    }

    private static List<AuditStore.Row> lines(TestHouse house) {
        return house.open().vault().look(tx -> new AuditStore().newest(tx, 100));
    }
}
