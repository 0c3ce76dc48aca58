package org.daybook.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.staff.TrailLine;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.TestHouse;
import org.daybook.vault.SealedInbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Door counts, saved at the next sign-in.
class DoorCountsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final DoorCell ADULTS = new DoorCell(Visit.OPEN_HOURS, VisitorAge.ADULT);
    private static final DoorCell GIRLS = new DoorCell(Visit.GROUPS, VisitorAge.UNDER_18);
    private static final SecureRandom RANDOM = new SecureRandom();

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void aLetterIsTakenInOnceAndDeleted() throws Exception {
        var letter = letter().counted(ADULTS, 1).counted(ADULTS, 1).counted(GIRLS, 1);
        house.open().close();
        post(letter);
        house.reopen();
        assertEquals(Map.of(ADULTS, 2, GIRLS, 1), house.open().sessions().lately().atTheDoor(TODAY));
        assertEquals(0, letters());
        assertEquals(1, acts(Permission.TAKE_IN_DOOR_COUNT));
        house.reopen();
        assertEquals(1, acts(Permission.TAKE_IN_DOOR_COUNT), "nothing to take in, nothing to write down");
        assertEquals(List.of(), house.open().vault().verify());
    }

    @Test
    void aCrashBetweenTakingInAndDeletingCountsNothingTwice() throws Exception {
        var letter = letter().counted(ADULTS, 5);
        post(letter);
        house.reopen();
        post(letter);
        house.reopen();
        assertEquals(Map.of(ADULTS, 5), house.open().sessions().lately().atTheDoor(TODAY));
    }

    @Test
    void aNewerWritingTakesThePlaceOfTheOlderAndNeverTheOtherWay() throws Exception {
        var older = letter().counted(ADULTS, 5).counted(GIRLS, 1);
        var newer = older.counted(GIRLS, -1);
        post(newer);
        house.reopen();
        post(older);
        house.reopen();
        assertEquals(Map.of(ADULTS, 5), house.open().sessions().lately().atTheDoor(TODAY));
        post(newer.counted(ADULTS, 2));
        house.reopen();
        assertEquals(Map.of(ADULTS, 7), house.open().sessions().lately().atTheDoor(TODAY));
    }

    @Test
    void severalLettersOfADayAddUpAndDaysStayApart() throws Exception {
        post(letter().counted(ADULTS, 2));
        post(letter().counted(ADULTS, 3));
        post(new DoorLetter(UUID.randomUUID(), 1, TODAY.minusDays(1), LocalTime.of(9, 0), Map.of(ADULTS, 9)));
        house.reopen();
        assertEquals(Map.of(ADULTS, 5), house.open().sessions().lately().atTheDoor(TODAY));
        assertEquals(Map.of(ADULTS, 9), house.open().sessions().lately().atTheDoor(TODAY.minusDays(1)));
    }

    @Test
    void whatCannotBeReadIsDroppedWithALineAndTheRestIsTakenIn() throws Exception {
        post(letter().counted(ADULTS, 2));
        for (var n = 0; n < 300; n++) {
            Files.write(file(UUID.randomUUID()), new byte[n * 10]);
        }
        house.reopen();
        assertEquals(Map.of(ADULTS, 2), house.open().sessions().lately().atTheDoor(TODAY));
        assertEquals(1, acts(Permission.DROP_DOOR_COUNT));
        assertEquals(0, letters());
    }

    @Test
    void aSealedLetterThatIsNoCountIsDropped() throws Exception {
        for (var words : List.of("", "daybook-door-1 1 2026-11-25 10:00", "daybook-door-1 1 2026-13-25 10:00\n",
                "daybook-door-1 1 2026-11-25 10:00\nopen-hours adult 1000\n",
                "daybook-door-1 1 2026-11-25 10:00\nopen-hours adult 0\n",
                "daybook-door-1 1 2026-11-25 10:00\nopen-hours adult 1\nopen-hours adult 2\n",
                "daybook-door-1 1 2026-11-25 10:00\nZuleika adult 1\n",
                "daybook-door-2 1 2026-11-25 10:00\nopen-hours adult 1\n")) {
            box().post(UUID.randomUUID(), words.getBytes(StandardCharsets.UTF_8), RANDOM);
        }
        house.reopen();
        assertEquals(Map.of(), house.open().sessions().lately().atTheDoor(TODAY));
        assertEquals(0, acts(Permission.TAKE_IN_DOOR_COUNT));
        assertEquals(1, acts(Permission.DROP_DOOR_COUNT));
    }

    @Test
    void fiftyLettersAreTakenInAtOnceNotMore() throws Exception {
        for (var n = 0; n < 60; n++) {
            post(letter().counted(ADULTS, 1));
        }
        house.reopen();
        assertEquals(Map.of(ADULTS, 50), house.open().sessions().lately().atTheDoor(TODAY));
        assertEquals(0, letters());
    }

    @Test
    void whoeverSignsInTakesThemIn() throws Exception {
        house.open().team().add(new NewMember("rc", "RC", Set.of(Role.RECEPTION)),
                "four quiet green lamps".toCharArray());
        post(letter().counted(ADULTS, 2));
        house.as("rc", "four quiet green lamps", theirs -> assertEquals(Map.of(ADULTS, 2),
                theirs.sessions().lately().atTheDoor(TODAY)));
    }

    @Test
    void eachLetterIsWrittenAndReadAlike() {
        var letter = letter();
        for (var visit : Visit.values()) {
            for (var age : VisitorAge.values()) {
                letter = letter.counted(new DoorCell(visit, age), DoorLetter.MOST + 5);
            }
        }
        assertEquals(DoorLetter.MOST, letter.people(ADULTS));
        assertEquals(Optional.of(letter), DoorLetter.read(letter.id(), letter.written()));
        assertTrue(letter.written().length < 1020, "the fullest letter fits");
        assertEquals(0, letter.counted(ADULTS, -2000).people(ADULTS));
        assertFalse(letter.counted(ADULTS, -2000).people().containsKey(ADULTS));
    }

    private static DoorLetter letter() {
        return DoorLetter.begun(UUID.randomUUID(), TODAY, LocalTime.of(10, 0));
    }

    private SealedInbox box() {
        return SealedInbox.of(house.store()).orElseThrow();
    }

    private void post(DoorLetter letter) {
        box().post(letter.id(), letter.written(), RANDOM);
    }

    private Path file(UUID id) {
        return house.store().path().resolve("door-" + id + ".letter");
    }

    private long letters() throws Exception {
        try (var files = Files.list(house.store().path())) {
            return files.filter(file -> file.getFileName().toString().startsWith("door-")).count();
        }
    }

    private long acts(Permission act) {
        return house.open().trail().lines(TrailQuestion.EVERYTHING).stream().map(TrailLine::act)
                .filter(Optional.of(act)::equals).count();
    }
}
