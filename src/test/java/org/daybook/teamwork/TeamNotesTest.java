package org.daybook.teamwork;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.base.Refusal;
import org.daybook.site.OpenSite;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.vault.SignInSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who reads a note for the team, and that nothing of it stays.
class TeamNotesTest {
    private static final String OTHER = "four lamps by the window";
    private static final String WORDS = "The boiler is cold 🌻 nobody can shower";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR));

    @Test
    void itIsReadByTheRolesItIsForAndByWhoWroteIt() {
        notes().write(new NewNote("for all", Set.of()));
        var some = notes().write(new NewNote(WORDS, Set.of(Role.FACILITATOR, Role.MEDIATOR)));
        assertEquals(List.of(WORDS, "for all"), read(house.open()));
        as(Role.FACILITATOR, open -> {
            assertEquals(List.of(WORDS, "for all"), read(open));
            assertEquals("teamwork.refusal.not-your-note", refusal(() -> open.teamNotes().delete(some)));
        });
        as(Role.RECEPTION, open -> {
            assertEquals(List.of("for all"), read(open));
            assertEquals("staff.refusal.not-allowed", refusal(() -> open.teamNotes().keepFor(1)));
            open.teamNotes().write(new NewNote("hers", Set.of(Role.OUTREACH)));
            assertEquals(List.of("hers", "for all"), read(open));
        });
        assertEquals(List.of(WORDS, "for all"), read(house.open()), "not those of other roles");
        assertThrows(IllegalArgumentException.class, () -> notes().write(new NewNote("  ", Set.of())));
        assertThrows(IllegalArgumentException.class, () -> notes().write(new NewNote("x".repeat(501), Set.of())));
    }

    /// Colleagues from whom she is hidden read notes for everybody, too.
    @Test
    void theNumberOfACardIsNotLeftInANote() {
        house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        house.as("cw", OTHER, open -> {
            var card = someone().welcomedIn(open).card();
            assertEquals(List.of("teamwork.notes.problem.card"), new NewNote("Call " + card + " at six", Set.of())
                    .problems().stream().map(org.daybook.base.Problem::key).toList());
        });
    }

    @Test
    void afterTheDaysOfTheSiteNothingOfItIsLeft() {
        notes().write(new NewNote(WORDS, Set.of()));
        house.clock().move(Duration.ofDays(2));
        house.reopen();
        assertEquals(List.of(WORDS), read(house.open()), "three days, before anybody chose");
        assertEquals(1, traces());
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(), read(house.open()), "not shown, though nobody unlocked meanwhile");
        house.reopen();
        assertEquals(0, traces());
        assertEquals(1, cleared());
        house.reopen();
        assertEquals(1, cleared(), "no line where there was nothing");
        notes().write(new NewNote(WORDS, Set.of()));
        house.clock().move(Duration.ofDays(1));
        notes().keepFor(1);
        assertEquals(List.of(), read(house.open()));
        assertEquals(1, traces(), "until the store is opened again, more days bring it back");
        notes().keepFor(2);
        assertEquals(List.of(WORDS), read(house.open()));
        notes().keepFor(1);
        house.reopen();
        assertEquals(0, traces());
        assertEquals(List.of(), house.open().vault().verify());
    }

    /// A flat battery, or somebody who wants a note gone: once the clock is right again, every note is there.
    @Test
    void aClockTwoWeeksAheadErasesNothing() {
        notes().write(new NewNote(WORDS, Set.of()));
        house.clock().move(Duration.ofDays(14));
        house.reopen();
        assertEquals(List.of(), read(house.open()), "not shown");
        house.reopen();
        house.clock().move(Duration.ofDays(-14));
        house.reopen();
        assertEquals(List.of(WORDS), read(house.open()));
        house.useForDays(3);
        assertEquals(0, traces(), "its days are over");
    }

    /// Whoever moves the clock on and on makes no day on which a colleague was here.
    @Test
    void aClockSetAheadDayAfterDayErasesNothingWhileAColleagueIsHere() {
        house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        house.passDays(8);
        house.reopen();
        notes().write(new NewNote(WORDS, Set.of()));
        house.open().close();
        for (int day = 0; day < 5; day++) {
            house.clock().move(Duration.ofDays(1));
            try (var hers = new SignInSecret("cw", OTHER.toCharArray());
                    var open = house.lobby().unlock(house.store(), hers)) {
                open.teamNotes().page();
            }
        }
        house.clock().move(Duration.ofDays(-5));
        assertEquals(List.of(WORDS), read(house.reopen()));
    }

    @Test
    void whatIsDeletedIsGoneAndComesBackAsItWas() {
        notes().write(new NewNote(WORDS, Set.of()));
        var note = notes().page().lines().getFirst().note();
        house.clock().move(Duration.ofDays(1));
        var since = notes().delete(note.id());
        assertEquals(0, traces());
        assertEquals("teamwork.refusal.note-gone", refusal(() -> notes().delete(note.id())));
        notes().putBack(note, since);
        assertEquals(note, notes().page().lines().getFirst().note());
    }

    @Test
    void aNoteThatNamesSomebodyAllTheSameGoesWithHer() {
        house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER, Role.COORDINATOR)),
                OTHER.toCharArray());
        house.as("cw", OTHER, open -> {
            var her = someone().called("Zuccherina").welcomedIn(open).id();
            open.teamNotes().write(new NewNote("ZUCCHERINA forgot her umbrella", Set.of()));
            open.teamNotes().write(new NewNote(WORDS, Set.of()));
            Agreed.erase(open, her);
            assertEquals(List.of(WORDS), read(open));
        });
    }

    /// Of two women with the same first name, nobody knows which of them a note is about; it is erased with the last of them.
    @Test
    void aNoteWithANameThatAnotherBearsStaysWithTheOther() {
        house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER, Role.COORDINATOR)),
                OTHER.toCharArray());
        house.as("cw", OTHER, open -> {
            var her = someone().called("Марія").welcomedIn(open).id();
            var other = someone().called("Maria Kovalenko").welcomedIn(open).id();
            open.teamNotes().write(new NewNote("Марія forgot her umbrella", Set.of()));
            assertTrue(Agreed.erase(open, her).namesStay());
            assertEquals(List.of("Марія forgot her umbrella"), read(open));
            open.teamNotes().write(new NewNote("Maria Kovalenko called", Set.of()));
            assertFalse(Agreed.erase(open, other).namesStay());
            assertEquals(List.of("Марія forgot her umbrella"), read(open));
            var last = someone().called("Марія").welcomedIn(open).id();
            assertFalse(Agreed.erase(open, last).namesStay());
            assertEquals(List.of(), read(open));
        });
    }

    /// A first name is one name, also with a hyphen or an apostrophe, and if one letter is written as a sign in Latin.
    @ParameterizedTest
    @ValueSource(strings = {"Anne-Marie", "Na'ima", "D'Amico", "عائشة", "Maria Grazia"})
    void aNameOfSeveralPartsThatAnotherBearsStays(String name) {
        house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER, Role.COORDINATOR)),
                OTHER.toCharArray());
        house.as("cw", OTHER, open -> {
            var her = someone().called(name).welcomedIn(open).id();
            var other = someone().called(name).welcomedIn(open).id();
            var words = name + " forgot her umbrella";
            open.teamNotes().write(new NewNote(words, Set.of()));
            assertTrue(Agreed.erase(open, her).namesStay());
            assertEquals(List.of(words), read(open));
            assertFalse(Agreed.erase(open, other).namesStay());
            assertEquals(List.of(), read(open));
        });
    }

    /// Two with the same first name are told apart by a number, a letter or a surname.
    @ParameterizedTest
    @ValueSource(strings = {"Maria 2", "Maria2", "Maria K.", "Maria-Luz"})
    void aNameThatTellsHerFromTheOtherGoes(String name) {
        house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER, Role.COORDINATOR)),
                OTHER.toCharArray());
        house.as("cw", OTHER, open -> {
            var her = someone().called(name).welcomedIn(open).id();
            someone().called("Maria").welcomedIn(open);
            open.teamNotes().write(new NewNote(name + " forgot her umbrella", Set.of()));
            assertFalse(Agreed.erase(open, her).namesStay());
            assertEquals(List.of(), read(open));
        });
    }

    /// Half-typed text may be about her, and is no loss.
    @Test
    void aDraftWithASharedNameGoes() {
        house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER, Role.COORDINATOR)),
                OTHER.toCharArray());
        house.as("cw", OTHER, open -> {
            var her = someone().called("Zuccherina").welcomedIn(open).id();
            someone().called("Zuccherina").welcomedIn(open);
            open.leavingOff().keep("people/", "Zuccherina told that");
            Agreed.erase(open, her);
            assertEquals(Optional.empty(), open.leavingOff().present());
        });
    }

    /// While she was erased, the words were still on the screen of the colleague who had hidden it.
    @Test
    void aDeletedNoteThatNamesSomebodyDoesNotComeBackAfterHer() {
        house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER, Role.COORDINATOR)),
                OTHER.toCharArray());
        house.as("cw", OTHER, open -> {
            var her = someone().called("Zuccherina").welcomedIn(open).id();
            open.teamNotes().write(new NewNote("ZUCCHERINA forgot her umbrella", Set.of()));
            var note = open.teamNotes().page().lines().getFirst().note();
            var since = open.teamNotes().delete(note.id());
            Agreed.erase(open, her);
            assertEquals("staff.refusal.erased-since", refusal(() -> open.teamNotes().putBack(note, since)));
            assertEquals(List.of(), read(open));
        });
    }

    private TeamNotes notes() {
        return house.open().teamNotes();
    }

    private static List<String> read(OpenSite open) {
        return open.teamNotes().page().lines().stream().map(line -> line.note().note().words()).toList();
    }

    private long cleared() {
        return house.open().trail().lines(TrailQuestion.EVERYTHING).stream()
                .filter(line -> line.act().equals(Optional.of(Permission.CLEAR_TEAM_NOTES))).count();
    }

    /// Returns the number of rows that contain its words, including former rows.
    private int traces() {
        return house.open().vault().look(tx -> tx.handle().createQuery("""
                select (select count(*) from team_note where instr(cast(words as text), 'boiler') > 0)
                       + (select count(*) from journal where instr(before, 'boiler') > 0)
                       + (select count(*) from audit where instr(coalesce(detail, ''), 'boiler') > 0)""")
                .mapTo(Integer.class).one());
    }

    private void as(Role role, Consumer<OpenSite> day) {
        var word = "w" + role.ordinal();
        house.open().team().add(new NewMember(word, "XX", Set.of(role)), OTHER.toCharArray());
        house.as(word, OTHER, day);
    }

    private static String refusal(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
