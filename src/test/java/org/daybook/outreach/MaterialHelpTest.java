package org.daybook.outreach;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.base.Refusal;
import org.daybook.participants.HerRecord;
import org.daybook.participants.PeopleList;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Material help given to a woman: included in everything owed to her, and a receipt that reveals nothing.
class MaterialHelpTest {
    private static final String OTHER = "four lamps by the window";
    private static final NewHelp TICKETS = new NewHelp(Optional.of(HelpKind.TICKET), 4, OptionalInt.of(6));

    private final PaperTray paper = new PaperTray();

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).roles(Set.of(Role.CASEWORKER, Role.COORDINATOR))
            .people().rooms(OutreachFeature.class).printing(paper);
    private final Hand robot = new Hand();

    /// The message that could bring it back may stay on the screen for a long time.
    @Test
    void nothingComesBackToWhoIsErased() {
        house.inHouse(open -> {
            var help = open.outreach().help();
            var her = someone().welcomedIn(open).id();
            var gone = help.delete(her, help.give(her, TICKETS).id());
            Agreed.erase(open, her);
            assertEquals("staff.refusal.record-gone",
                    assertThrows(Refusal.class, () -> help.putBack(her, gone)).key());
            return true;
        });
    }

    @Test
    void itIsReadToHerMovesWithHerCardAndGoesWithHer() {
        house.inHouse(open -> {
            var help = open.outreach().help();
            var kept = someone().called("Zebrafinch").welcomedIn(open);
            var folded = someone().welcomedIn(open);
            var one = help.give(folded.id(), TICKETS);
            open.cardsJoined().join(kept.id(), folded.id());
            assertEquals(List.of(one), help.of(kept.id()));
            assertEquals("outreach.help.title", open.gate().look(Permission.SEE_HELP,
                    work -> help.tell(work, kept.id())).getFirst().heading());
            assertEquals(1, count(open, "select count(*) from v_material_help"));
            Agreed.erase(open, kept.id());
            assertEquals(0, count(open, "select count(*) from material_help"));
            assertEquals(0, count(open, "select count(*) from journal where tab = 'material_help'"));
            return true;
        });
    }

    @Test
    void whoIsKeptAwayNeitherSeesNorGivesAndALockedRecordIsGivenNothing() {
        house.inHouse(open -> {
            var help = open.outreach().help();
            var other = someone().welcomedIn(open);
            var hers = help.give(other.id(), TICKETS);
            var somebody = someone().welcomedIn(open);
            assertEquals("outreach.refusal.gone", refusal(() -> help.delete(somebody.id(), hers.id())));
            open.rights().lock(other.id());
            assertThrows(Refusal.class, () -> help.give(other.id(), TICKETS));
            assertThrows(Refusal.class, () -> help.receipt(other.id(), hers.id()));
            return true;
        });
        var apart = house.inHouse(open -> {
            var her = someone().welcomedIn(open).id();
            open.outreach().help().give(her, TICKETS);
            var colleague = open.team().add(new NewMember("mm", "MM", Set.of(Role.CASEWORKER)), OTHER.toCharArray())
                    .id();
            open.participants().keptAway().keep(her, colleague, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
            return her;
        });
        house.as("mm", OTHER, open -> {
            assertEquals("staff.refusal.kept-away", refusal(() -> open.outreach().help().of(apart)));
            assertEquals("staff.refusal.kept-away", refusal(() -> open.outreach().help().give(apart, TICKETS)));
        });
    }

    @Test
    void theReceiptHoldsWhatTheDayAndANumber() {
        var her = house.inHouse(open -> someone().called("Zebrafinch").welcomedIn(open));
        house.go(new HerRecord(her.id(), "outreach.help.title"));
        press("#give-help");
        assertEquals(true, house.words().contains("Choose a kind."));
        onScreen("#help-kind", HelpKind.VOUCHER);
        ScreenHouse.onScreen(() -> {
            ((TextField) node("#help-pieces")).setText("2");
            ((TextField) node("#help-euro")).setText("30");
            return true;
        });
        press("#give-help");
        assertEquals(true, house.words().contains("Voucher, 2, worth 30 euro"), () -> house.words().toString());
        press("#receipt-help");
        var printed = paper.pages().getFirst();
        assertEquals(List.of("Receipt H-B1", "25 November 2026", "Voucher, 2, worth 30 euro", "Received"), printed,
                "nothing else");
        assertFalse(printed.toString().contains(her.card().toString()));
        press("#delete-help");
        assertEquals(true, house.words().contains("Nothing given yet."));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        house.settle();
        assertEquals(true, house.words().contains("Voucher, 2, worth 30 euro"));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refusal.class, act).key();
    }

    private static int count(org.daybook.site.OpenSite open, String sql) {
        return open.vault().<Integer>read(tx -> tx.handle().createQuery(sql).mapTo(Integer.class).one());
    }

    private void press(String id) {
        ScreenHouse.onScreen(() -> {
            ((ButtonBase) node(id)).fire();
            return true;
        });
        house.settle();
    }

    @SuppressWarnings("unchecked")
    private <T> void onScreen(String id, T value) {
        ScreenHouse.onScreen(() -> {
            ((ComboBox<T>) node(id)).setValue(value);
            return true;
        });
        house.settle();
    }

    private javafx.scene.Node node(String id) {
        return java.util.Objects.requireNonNull(house.stage().getScene().lookup(id), id);
    }
}
