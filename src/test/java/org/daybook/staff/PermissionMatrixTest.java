package org.daybook.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.DeviceContext;
import org.daybook.base.Refusal;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The policy a second time, so that a change must be deliberate in both; and the Gate really enforces it. `x` may, `r` may
/// with a written reason, `.` may not.
class PermissionMatrixTest {
    private static final String HEAD = """
                                  coord casew super facil media recep  job  data  outr""";
    private static final String MATRIX = """
            SIGN_IN                 x     x     x     x     x     x     x     x     x
            CHANGE_OWN_PASSPHRASE   x     x     x     x     x     x     x     x     x
            SEE_SITE                x     x     x     x     x     x     x     x     x
            SET_UP_SITE             x     .     .     .     .     .     .     .     .
            CHANGE_LOCKING          x     .     .     .     .     .     .     .     .
            SET_SHORT_CODE          x     x     x     x     x     x     x     x     x
            TAKE_IN_DOOR_COUNT      x     x     x     x     x     x     x     x     x
            DROP_DOOR_COUNT         x     x     x     x     x     x     x     x     x
            SEE_SESSIONS            x     x     x     x     x     x     x     x     x
            SEE_SHEETS              .     x     .     x     x     .     .     .     .
            SEE_HER_SESSIONS        x     x     x     .     x     .     .     .     .
            PLAN_SESSION            x     x     .     x     .     .     .     .     .
            MOVE_SESSION            x     x     .     x     .     .     .     .     .
            ARRANGE_INTERPRETER     x     x     .     x     .     .     .     .     .
            CANCEL_SESSION          x     x     .     x     .     .     .     .     .
            RESTORE_SESSION         x     x     .     x     .     .     .     .     .
            CHANGE_SERIES           x     x     .     x     .     .     .     .     .
            END_SERIES              x     x     .     x     .     .     .     .     .
            CHANGE_HOLIDAYS         x     .     .     .     .     .     .     .     .
            TICK_ATTENDANCE         .     x     .     x     x     .     .     .     .
            PRINT_SHEET             .     x     .     x     x     .     .     .     .
            READ_ACCESS_NEEDS       .     x     .     x     x     .     .     .     .
            CHANGE_FORM             x     .     .     .     .     .     .     .     .
            LIST_PEOPLE             x     x     x     x     x     .     .     .     .
            PRINT_PEOPLE            .     x     .     .     x     .     .     .     .
            FIND_PEOPLE             x     x     x     .     x     .     .     .     .
            FIND_BY_CARD            x     x     .     x     x     x     .     .     .
            OPEN_RECORD             r     x     x     .     x     .     .     .     .
            WELCOME_PARTICIPANT     .     x     .     .     x     .     .     .     .
            CONTINUE_WELCOME        .     x     .     .     x     .     .     .     .
            CHANGE_RECORD           .     x     .     .     x     .     .     .     .
            RECORD_CONSENT          .     x     .     .     x     .     .     .     .
            SEE_KEPT_AWAY           x     x     x     .     x     .     .     .     .
            KEEP_AWAY               .     x     .     .     x     .     .     .     .
            SEE_APART               .     x     x     .     x     .     .     .     .
            KEEP_APART              .     x     .     .     x     .     .     .     .
            MERGE_CARDS             .     x     .     .     x     .     .     .     .
            CHANGE_CONTACT          .     x     .     .     x     .     .     .     .
            LOG_CALL                .     x     .     .     x     .     .     .     .
            PRINT_CARD              x     x     x     .     x     .     .     .     .
            SEE_CALLS               .     x     x     .     x     .     .     .     .
            PRINT_CALLS             .     x     .     .     x     .     .     .     .
            WITHDRAW_CONSENT        x     x     x     .     x     .     .     .     .
            PRINT_CONSENTS          .     x     .     .     x     .     .     .     .
            OVERRIDE_CONSENT        r     r     .     .     r     .     .     .     .
            SEE_PATHS               x     x     x     x     x     .     .     .     .
            ENROL                   .     x     .     x     x     .     .     .     .
            CHANGE_CONTENTS         x     x     .     x     .     .     .     .     .
            PLAN_GROUP              x     x     .     x     .     .     .     .     .
            SIGN_OFF_PATH           .     x     x     x     .     .     .     .     .
            SEE_CASES               x     x     x     .     x     .     .     .     .
            OPEN_OWN_CASE           .     x     .     .     x     .     .     .     .
            OPEN_CASE               r     .     x     .     .     .     .     .     .
            BEGIN_CASE              .     x     .     .     .     .     .     .     .
            CHANGE_CASE             .     x     .     .     x     .     .     .     .
            CORRECT_CASE            .     x     .     .     x     .     .     .     .
            ASSIGN_CASE             x     x     x     .     .     .     .     .     .
            JOIN_CASE               r     .     r     .     .     .     .     .     .
            HAND_IN_PLAN            .     x     .     .     .     .     .     .     .
            CLOSE_CASE              .     x     .     .     .     .     .     .     .
            SEE_WORKLOAD            x     .     x     .     .     .     .     .     .
            HAND_OVER_WORK          x     x     x     .     x     .     .     .     .
            COVER_COLLEAGUE         .     r     .     .     r     .     .     .     .
            SEE_PAPERS              .     x     .     .     x     .     .     .     .
            KEEP_PAPER              .     x     .     .     x     .     .     .     .
            OPEN_PAPER              .     x     .     .     x     .     .     .     .
            HAND_OUT_PAPER          .     x     .     .     .     .     .     .     .
            REMOVE_PAPER            .     x     .     .     .     .     .     .     .
            SEE_INSTRUMENTS         x     x     x     .     x     .     .     .     .
            CHANGE_INSTRUMENTS      x     .     .     .     .     .     .     .     .
            TAKE_READING            .     x     .     .     x     .     .     .     .
            WRITE_GOAL              .     x     .     .     x     .     .     .     .
            SEE_READINGS            .     x     x     .     .     .     .     .     .
            SEE_READING_NOTES       .     x     x     .     .     .     .     .     .
            READ_READING_NOTE       .     x     x     .     .     .     .     .     .
            SEE_CHILDCARE           x     x     .     x     x     x     .     .     .
            SIGN_CHILD_IN           .     x     .     x     x     x     .     .     .
            SIGN_CHILD_OUT          .     x     .     x     x     x     .     .     .
            READ_COLLECTING         .     x     .     x     x     x     .     .     .
            SET_CHILDCARE           x     .     .     .     .     .     .     .     .
            SEE_CHILDREN            .     x     x     .     x     .     .     .     .
            CHANGE_CHILDREN         .     x     .     .     x     .     .     .     .
            SEE_MILESTONES          x     x     x     .     x     .     .     .     .
            WRITE_MILESTONE         .     x     .     .     x     .     .     .     .
            PRINT_CERTIFICATE       .     x     .     .     x     .     .     .     .
            SEE_SERVICES            x     x     x     x     x     x     .     .     .
            CHANGE_SERVICES         x     x     .     .     x     .     .     .     .
            SEE_REFERRALS           .     x     x     .     x     .     .     .     .
            REFER                   .     x     .     .     x     .     .     .     .
            SEND_REFERRAL           .     x     .     .     x     .     .     .     .
            LOG_REFERRAL            .     x     .     .     x     .     .     .     .
            RECEIVE_REFERRAL        .     x     .     .     x     .     .     .     .
            SEE_COMPANIES           x     x     x     .     x     .     x     .     .
            CHANGE_COMPANY          x     x     .     .     .     .     x     .     .
            READ_FORMER_CONTACT     x     x     .     .     .     .     x     .     .
            WARN_ABOUT_COMPANY      x     x     x     .     x     .     x     .     .
            LIFT_WARNING            x     x     x     .     .     .     x     .     .
            SEE_WISHES              .     x     x     .     x     .     x     .     .
            CHANGE_WISH             .     x     .     .     x     .     x     .     .
            FIND_FOR_WORK           .     x     .     .     .     .     x     .     .
            OPEN_WORK               .     x     .     .     .     .     x     .     .
            LIMIT_WORK              .     x     .     .     .     .     .     .     .
            MATCH_PEOPLE            .     x     .     .     .     .     x     .     .
            PLACE                   .     x     .     .     .     .     x     .     .
            SEE_PLACED              .     x     .     .     .     .     x     .     .
            SEE_WORK_DUE            .     x     .     .     .     .     x     .     .
            WORK_CHECK_IN           .     x     .     .     .     .     x     .     .
            ASK_ABOUT_WORK          .     x     .     .     .     .     x     .     .
            PRINT_FOR_COMPANY       .     x     .     .     .     .     x     .     .
            SET_COMPANY_SENDER      x     .     .     .     .     .     x     .     .
            SEE_OUTREACH            x     x     x     x     x     .     .     .     x
            CHANGE_OUTREACH         x     x     .     x     x     .     .     .     x
            SEE_FEEDBACK            x     .     x     x     x     .     .     .     x
            COUNT_FEEDBACK          x     .     .     x     x     .     .     .     x
            SEE_SITE_RECORDS        x     .     x     .     .     .     .     .     .
            CHANGE_SITE_RECORD      x     .     x     .     .     .     .     .     .
            SEE_HELP                .     x     x     .     x     .     .     .     .
            GIVE_HELP               .     x     .     .     x     .     .     .     .
            PRINT_HELP_RECEIPT      .     x     .     .     x     .     .     .     .
            SEE_IMPORTS             x     .     .     .     .     .     .     .     .
            IMPORT                  x     .     .     .     .     .     .     .     .
            UNDO_IMPORT             x     .     .     .     .     .     .     .     .
            KEEP_MAPPING            x     .     .     .     .     .     .     .     .
            SEE_EXPORTS             x     .     .     .     .     .     .     .     .
            EXPORT_SEALED           x     .     .     .     .     .     .     .     .
            ASK_OPEN_EXPORT         x     .     .     .     .     .     .     .     .
            DROP_OPEN_EXPORT        x     .     .     .     .     .     .     .     .
            EXPORT_OPEN             x     .     .     .     .     .     .     .     .
            SEE_SENT_RECORD         .     x     .     .     x     .     .     .     .
            SEND_RECORD             .     x     .     .     x     .     .     .     .
            SEE_REPORT              x     .     .     .     .     .     .     x     .
            READ_REPORT             x     .     .     .     .     .     .     x     .
            SEE_DRAFT_FIGURES       x     .     .     .     .     .     .     .     .
            EXPORT_REPORT           x     .     .     .     .     .     .     x     .
            FREEZE_REPORT           x     .     .     .     .     .     .     x     .
            WRITE_REPORT_TEXT       x     .     .     .     .     .     .     x     .
            FIND_IN_REPORT_TEXT     x     .     .     .     .     .     .     x     .
            KEEP_REPORT_TEMPLATE    x     .     .     .     .     .     .     x     .
            SHOW_EXACT_FIGURES      x     .     .     .     .     .     .     .     .
            RECORD_AUDITOR_CHECK    x     .     .     .     .     .     .     .     .
            FIX_REPORT_SETTINGS     x     .     .     .     .     .     .     x     .
            KEEP_GRANTS             x     .     .     .     .     .     .     x     .
            SEE_TEAM                x     .     .     .     .     .     .     .     .
            ADD_MEMBER              x     .     .     .     .     .     .     .     .
            CHANGE_ROLES            x     .     .     .     .     .     .     .     .
            TRUST_WITH_GIRLS        x     .     .     .     .     .     .     .     .
            RECORD_CLEARANCE        x     .     .     .     .     .     .     .     .
            REQUIRE_CLEARANCE       x     .     .     .     .     .     .     .     .
            RESET_PASSPHRASE        x     .     .     .     .     .     .     .     .
            REMOVE_MEMBER           x     .     .     .     .     .     .     .     .
            SEE_TEAM_NOTES          x     x     x     x     x     x     x     x     x
            WRITE_TEAM_NOTE         x     x     x     x     x     x     x     x     x
            CLEAR_TEAM_NOTES        x     x     x     x     x     x     x     x     x
            SET_TEAM_NOTES          x     .     .     .     .     .     .     .     .
            SEE_TRAINING            x     x     x     x     x     x     x     x     x
            RECORD_TRAINING         x     x     x     x     x     x     x     x     x
            SEE_TEAM_TRAINING       x     .     .     .     .     .     .     .     .
            RECORD_TEAM_TRAINING    x     .     .     .     .     .     .     .     .
            RECORD_SUPERVISION      x     .     x     .     .     .     .     .     .
            SET_SUPERVISION         x     .     .     .     .     .     .     .     .
            SEE_LAUNCH_GUIDE        x     .     .     .     .     .     .     .     .
            CHANGE_LAUNCH_GUIDE     x     .     .     .     .     .     .     .     .
            SIGN_LAUNCH_STEP        x     .     .     .     .     .     .     .     .
            PRINT_LAUNCH_GUIDE      x     .     .     .     .     .     .     .     .
            SEE_TRAIL               x     .     .     .     .     .     .     .     .
            EXPORT_TRAIL            x     .     .     .     .     .     .     .     .
            PURGE_TRAIL             x     .     .     .     .     .     .     .     .
            SEE_REVIEWS             x     .     x     .     .     .     .     .     .
            REVIEW                  x     .     x     .     .     .     .     .     .
            SEE_BACKUPS             x     x     x     x     x     x     x     x     x
            BACK_UP                 x     x     x     x     x     x     x     x     x
            TRY_BACKUP              x     x     x     x     x     x     x     x     x
            RESTORE_BACKUP          x     x     x     x     x     x     x     x     x
            NOTICE_OLDER_COPY       x     x     x     x     x     x     x     x     x
            SETTLE_OLDER_COPY       x     .     .     .     .     .     .     .     .
            PLAN_BACKUPS            x     .     .     .     .     .     .     .     .
            RESEAL_BACKUP           x     .     .     .     .     .     .     .     .
            EVACUATE                x     .     .     .     .     .     .     .     .
            SEE_RECOVERY            x     .     .     .     .     .     .     .     .
            MAKE_RECOVERY_KIT       x     .     .     .     .     .     .     .     .
            TRY_RECOVERY_KIT        x     .     .     .     .     .     .     .     .
            REPLACE_RECOVERY_KIT    x     x     x     x     x     x     x     x     x
            USE_RECOVERY_KIT        x     .     .     .     .     .     .     .     .
            SHOW_HER_COPY           .     x     .     .     x     .     .     .     .
            SHOW_HER_PAGE           .     x     x     .     x     .     .     .     .
            HAND_OVER_COPY          .     x     .     .     x     .     .     .     .
            SEE_RECIPIENTS          x     x     .     .     x     .     .     .     .
            SEE_CHANGES             .     x     x     .     x     .     .     .     .
            ASK_ERASURE             x     x     .     .     .     .     .     .     .
            SEE_ERASURES            x     x     x     .     x     .     .     .     .
            STOP_ERASURE            x     x     x     .     x     .     .     .     .
            ERASE_RECORD            x     x     x     .     .     .     .     .     .
            LOCK_RECORD             x     x     .     .     x     .     .     .     .
            KEEP_MARKS              x     x     x     x     x     x     x     x     x
            LEAVE_LOCKED            x     x     x     x     x     x     x     x     x
            LEAVE_PAPER             x     x     x     x     x     x     x     x     x
            LEAVE_TAKEN_OUT         x     x     x     x     x     x     x     x     x
            LEAVE_MEMBER            x     x     x     x     x     x     x     x     x
            LEAVE_RIGHTS            x     x     x     x     x     x     x     x     x
            SEE_RETENTION           x     x     x     .     .     .     .     .     .
            SET_RETENTION           x     .     .     .     .     .     .     .     .
            KEEP_LONGER             x     x     .     .     .     .     .     .     .
            PROPOSE_PURGE           x     x     .     .     .     .     .     .     .
            APPROVE_PURGE           x     x     x     .     .     .     .     .     .
            DROP_PURGE              x     x     x     .     .     .     .     .     .
            SEE_SITE_PAPERS         x     .     .     .     .     .     .     .     .
            CHANGE_SITE_PAPERS      x     .     .     .     .     .     .     .     .
            PRINT_SITE_PAPER        x     .     .     .     .     .     .     .     .
            WRITE_BREACH_SHEET      x     .     .     .     .     .     .     .     .
            """;
    private static final List<Role> COLUMNS = List.of(Role.COORDINATOR, Role.CASEWORKER, Role.CASE_SUPERVISOR,
            Role.FACILITATOR, Role.MEDIATOR, Role.RECEPTION, Role.JOB_OFFICER, Role.DATA_FOCAL_POINT, Role.OUTREACH);
    private static final Reason REASON = new Reason("She fainted and needs what she told us.");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void thePolicyIsThisTable() {
        assertEquals(HEAD.strip().split("\\s+").length, Role.values().length);
        assertEquals(Set.of(Role.values()), Set.copyOf(COLUMNS));
        var written = new TreeMap<String, String>();
        for (var permission : Permission.values()) {
            written.put(permission.name(), COLUMNS.stream().map(role -> mark(permission, Set.of(role)))
                    .collect(Collectors.joining()));
        }
        assertEquals(new TreeMap<>(table()), written);
    }

    @Test
    void theGatePermitsAndRefusesAsTheTableSays() {
        for (var role : COLUMNS) {
            var her = new StaffMember(new StaffId(UUID.randomUUID()), "xx", "XX", Set.of(role));
            // The colleague who uses break-glass access is in the review, so she must exist.
            house.open().vault().write(aLine(), tx -> {
                new StaffStore().insert(tx, new StaffMember(her.id(), role.code(), "XX", her.roles()),
                        java.util.Optional.empty());
                return true;
            });
            var gate = new Gate(house.open().vault(), new SignedIn(her, TestHouse.PALERMO),
                    new DeviceContext(house.clock(), new Random(1000 + role.ordinal()), "B"));
            for (var permission : Permission.values()) {
                obeys(gate, her, permission, table().getOrDefault(permission.name(), "").charAt(COLUMNS.indexOf(role)));
            }
        }
    }

    private void obeys(Gate gate, StaffMember her, Permission permission, char mark) {
        var before = newest();
        switch (mark) {
            case 'x' -> {
                assertTrue(passes(gate, permission));
                assertEquals(permission.audited(), newest().seq() > before.seq());
                assertThrows(Refusal.class, () -> gate.breakGlass(permission, REASON, work -> true));
            }
            case 'r' -> {
                refused(gate, her, permission);
                assertEquals("done", gate.breakGlass(permission, REASON, work -> "done"));
                assertEquals("with-reason", newest().outcome());
            }
            default -> {
                refused(gate, her, permission);
                assertThrows(Refusal.class, () -> gate.breakGlass(permission, REASON, work -> true));
                assertEquals("refused", newest().outcome());
            }
        }
    }

    private void refused(Gate gate, StaffMember her, Permission permission) {
        var before = newest();
        assertEquals("staff.refusal.not-allowed",
                assertThrows(Refusal.class, () -> passes(gate, permission), permission.name()).key());
        var line = newest();
        assertEquals(List.of(before.seq() + 1, permission.code(), "refused", her.id().value().toString(),
                "staff.refusal.not-allowed"),
                List.of(line.seq(), line.act(), line.outcome(), line.who(), line.detail().orElse("")));
    }

    private static boolean passes(Gate gate, Permission permission) {
        return permission.audited() ? gate.pass(permission, work -> true) : gate.look(permission, work -> true);
    }

    @Test
    void aPresetIsExactlyItsRolesAndAStoreIsBegunByOneWhoMayDoTheWholeJob() {
        for (var preset : Preset.values()) {
            assertEquals(preset, Preset.of(preset.roles()).orElseThrow());
        }
        var alone = Stream.of(Permission.values())
                .filter(permission -> !permission.allows(Preset.COORDINATOR.roles())).toList();
        // Everything except what belongs to those who accompany somebody: nobody owns a woman’s story by office, and in
        // everyday work nobody acts without a woman’s yes; and except who works where, which is for those who look for work
        // with her.
        assertEquals(List.of(Permission.OVERRIDE_CONSENT, Permission.OPEN_CASE, Permission.BEGIN_CASE,
                Permission.JOIN_CASE, Permission.HAND_IN_PLAN, Permission.CLOSE_CASE, Permission.COVER_COLLEAGUE,
                Permission.HAND_OUT_PAPER,
                Permission.REMOVE_PAPER,
                Permission.SEE_READINGS, Permission.SEE_READING_NOTES, Permission.READ_READING_NOTE,
                Permission.FIND_FOR_WORK, Permission.OPEN_WORK, Permission.LIMIT_WORK, Permission.MATCH_PEOPLE,
                Permission.PLACE,
                Permission.SEE_PLACED,
                Permission.SEE_WORK_DUE, Permission.WORK_CHECK_IN, Permission.ASK_ABOUT_WORK,
                Permission.PRINT_FOR_COMPANY), alone);
        assertTrue(Permission.OVERRIDE_CONSENT.allowsWithReason(Preset.COORDINATOR.roles()));
    }

    @Test
    void severalRolesAddUpAndWhoMayNeedsNoReason() {
        assertEquals("x", mark(Permission.OPEN_RECORD, Set.of(Role.COORDINATOR, Role.MEDIATOR)));
        assertEquals("r", mark(Permission.OPEN_RECORD, Set.of(Role.COORDINATOR, Role.FACILITATOR)));
        assertEquals(".", mark(Permission.OPEN_RECORD, Set.of()));
    }

    private static String mark(Permission permission, Set<Role> held) {
        return permission.allows(held) ? "x" : permission.allowsWithReason(held) ? "r" : ".";
    }

    private static Map<String, String> table() {
        return MATRIX.lines().map(line -> line.strip().split("\\s+")).collect(Collectors.toMap(words -> words[0],
                words -> Arrays.stream(words).skip(1).collect(Collectors.joining())));
    }

    /// An audit line for what only the test enters.
    private UUID aLine() {
        return UUID.fromString(newest().id());
    }

    private AuditStore.Row newest() {
        return house.open().vault().look(tx -> new AuditStore().newest(tx, 1)).getFirst();
    }
}
