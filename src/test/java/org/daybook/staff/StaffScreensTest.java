package org.daybook.staff;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.base.DeviceContext;
import org.daybook.testing.Hand;
import org.daybook.packaged.lint.LayoutLint;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The screens of the team in a real window, on a real encrypted store, by the keyboard.
class StaffScreensTest {
    private static final String STRONG = "amber canoe window thirty lakes";

    @TempDir
    static Path exports;

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new TeamPlace()).rooms(StaffFeature.class)
            .folders((_, _) -> Optional.of(exports));
    private final Hand robot = new Hand();

    @Test
    void somebodyIsAddedWithTheKeyboardAloneAndSignsIn() {
        chord(KeyCode.CONTROL, KeyCode.N);
        type("as", KeyCode.TAB);
        type("as", KeyCode.TAB);
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        focus("#passphrase");
        type(STRONG, KeyCode.TAB);
        robot.write(STRONG);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertInstanceOf(TeamPlace.class, house.here(), () -> house.words().toString());
        // The clock stands still, so nothing shows who came first.
        var newcomer = everyone().stream().filter(one -> one.member().initials().equals("AS")).findFirst()
                .orElseThrow();
        assertEquals(Optional.of(Preset.CASEWORKER), Preset.of(newcomer.member().roles()));
        assertEquals(Colleague.State.HERE, newcomer.state());
        assertTrue(opens("as", STRONG));
        assertTrue(house.words().containsAll(List.of("AS", "Caseworker")), () -> house.words().toString());
    }

    @Test
    void whatIsMissingIsSaidBesideTheFields() {
        house.go(new AddingPlace());
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(house.words().containsAll(List.of("Type one to three letters.", "Choose at least one role.",
                "Type 2 to 20 small letters or digits, not a name.")));
        assertEquals(1, everyone().size());
    }

    @Test
    void rolesAreChosenOneByOneBehindAdvanced() {
        var who = added("as", Preset.TEAM);
        house.go(new ColleaguePlace(who));
        assertFalse(robot.lookup("#role-mediator").queryAs(CheckBox.class).isVisible()
                && robot.lookup("#nine").query().isVisible());
        robot.interact(() -> robot.lookup("#advanced").queryAs(Labeled.class).requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#role-mediator").queryAs(CheckBox.class).requestFocus());
        robot.type(KeyCode.SPACE);
        chord(KeyCode.CONTROL, KeyCode.S);
        assertEquals(Set.of(Role.FACILITATOR), member(who).roles());
        assertTrue(house.words().contains("Saved. It counts from her next sign-in."));
    }

    @Test
    void theLastManagerStaysOne() {
        house.go(new ColleaguePlace(me().id()));
        robot.interact(
                () -> robot.lookup("#presets .toggle-button").match(node -> ((Labeled) node).getText().equals("Team"))
                        .<Labeled>query().requestFocus());
        robot.type(KeyCode.SPACE);
        chord(KeyCode.CONTROL, KeyCode.S);
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("The team needs at least one manager")));
        assertEquals(Optional.of(Preset.COORDINATOR), Preset.of(me().roles()));
        assertFalse(house.words().contains("Remove colleague …"), "nobody removes herself");
    }

    @Test
    void aForgottenPassphraseIsGivenAnew() {
        var who = added("as", Preset.TEAM);
        house.go(new ColleaguePlace(who));
        focus("#passphrase");
        type(STRONG + " two", KeyCode.TAB);
        type(STRONG + " two", KeyCode.TAB);
        press("#reset");
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("She can sign in with it now")));
        assertTrue(opens("as", STRONG + " two"));
        assertFalse(opens("as", STRONG));
        assertEquals(Permission.RESET_PASSPHRASE, house.inHouse(open -> open.reviews().page()).waiting().getLast()
                .act().orElseThrow());
    }

    @Test
    void herOwnPassphraseAsksForTheOneSoFar() {
        house.go(new PassphrasePlace());
        type("not this one at all", KeyCode.TAB);
        focus("#passphrase");
        type(STRONG, KeyCode.TAB);
        robot.write(STRONG);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(house.words().contains("Wrong passphrase. Please try again."),
                () -> house.words().toString());
        focus("#present");
        robot.write(TestHouse.PASSPHRASE);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(house.words()
                .contains("Saved. Use the new passphrase from now on. If you had a short code, set it again."));
        assertTrue(opens(TestHouse.WORD, STRONG));
        assertEquals("", robot.lookup("#passphrase").queryAs(TextInputControl.class).getText());
    }

    @Test
    void theTrailIsFilteredExportedAndShowsNoName() throws Exception {
        var her = house.inHouse(open -> someone().called("Zanzibarina").welcomedIn(open));
        house.go(new TrailPlace());
        assertEquals(2, lines().getItems().size());
        chord(KeyCode.CONTROL, KeyCode.K);
        robot.write(her.card().toString()).type(KeyCode.ENTER);
        house.settle();
        assertEquals(List.of(List.of(her.card().toString())),
                lines().getItems().stream().map(TrailLine::subjects).toList());
        assertFalse(house.words().stream().anyMatch(words -> words.contains("Zanzibarina")));
        chord(KeyCode.CONTROL, KeyCode.E);
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("PA01-trail-2026-11-25.csv is saved")),
                () -> house.words().toString());
        try (Stream<Path> files = Files.list(exports)) {
            assertEquals(1, files.count());
        }
        focus("#subject");
        chord(KeyCode.CONTROL, KeyCode.A);
        robot.write("nobody").type(KeyCode.ENTER);
        house.settle();
        assertTrue(house.words().contains("No card and no colleague matches. Check what you typed."));
    }

    @Test
    void oldLinesAreAskedAboutBeforeTheyGo() {
        house.go(new TrailPlace());
        press("Delete old lines …");
        assertTrue(house.words().contains("Delete old lines?"));
        press("Delete");
        assertTrue(house.words().contains("No lines are that old. Nothing was deleted."));
    }

    @Test
    void herOwnActsWaitForSomebodyElse() {
        house.inHouse(open -> {
            open.gate().act(Permission.CHANGE_ROLES, work -> {
                work.names(open.signedIn().member().id().value());
                work.awaitReview();
            });
            return true;
        });
        house.go(new ReviewsPlace());
        assertTrue(house.words().contains("Changing roles"));
        assertTrue(house.words().contains("Your own: a colleague reviews it"));
        assertFalse(house.words().contains("All right"));
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("Nobody else here may review these yet")));
    }

    /// Somebody else changed her passphrase this week: she and that colleague may be one person.
    @Test
    void anActThatSheMayNotReviewYetHasNoButton() {
        var other = added("zz", Preset.COORDINATOR);
        house.inHouse(open -> {
            var zz = new SignedIn(new StaffMember(other, "zz", "ZZ", Preset.COORDINATOR.roles()),
                    open.signedIn().site());
            new Gate(open.vault(), zz, new DeviceContext(house.clock(), new Random(3), "B"))
                    .act(Permission.RESET_PASSPHRASE, work -> {
                        work.names(open.signedIn().member().id().value());
                        work.awaitReview();
                    });
            return true;
        });
        house.go(new ReviewsPlace());
        assertTrue(house.words().contains("Your own: a colleague reviews it"));
        assertTrue(
                house.words().contains(
                        "You joined, or your roles or passphrase changed, this week: another colleague reviews it"),
                () -> house.words().toString());
        assertFalse(house.words().contains("All right"));
        house.size(560, 700);
        var narrow = house.painted();
        assertEquals(List.of(), ScreenHouse.onScreen(() -> LayoutLint.look(narrow)), "the reason is shown in full");
    }

    private StaffId added(String word, Preset preset) {
        return house.inHouse(open -> open.team()
                .add(new NewMember(word, word.toUpperCase(java.util.Locale.ROOT), preset.roles()),
                        STRONG.toCharArray())
                .id());
    }

    private List<Colleague> everyone() {
        return house.inHouse(open -> open.team().everyone());
    }

    private StaffMember member(StaffId who) {
        return house.inHouse(open -> open.team().one(who)).member();
    }

    private StaffMember me() {
        var id = house.inHouse(open -> open.signedIn().member().id());
        return member(id);
    }

    private boolean opens(String word, String passphrase) {
        return house.inHouse(open -> {
            try (var secret = new org.daybook.vault.SignInSecret(word, passphrase.toCharArray())) {
                return open.vault().keys().opens(secret);
            }
        });
    }

    private TableView<TrailLine> lines() {
        return robot.lookup("#lines").queryTableView();
    }

    private void focus(String query) {
        robot.interact(() -> robot.lookup(query).query().requestFocus());
    }

    private void press(String query) {
        var button = query.startsWith("#")
                ? robot.lookup(query).<Labeled>query()
                : robot.lookup(".button").match(node -> ((Labeled) node).getText().equals(query)).<Labeled>query();
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);
        house.settle();
    }

    private void type(String text, KeyCode then) {
        robot.write(text).type(then);
    }

    private void chord(KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        house.settle();
    }
}
