package org.daybook.papers;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Beginning;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.participants.HerRecord;
import org.daybook.participants.PeopleList;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.Waits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A document is kept, viewed, handed out and removed, by the keyboard alone.
class PapersScreenTest {
    @TempDir
    Path outside;
    private Path chosen = Path.of("");
    private Path stick = Path.of("");
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).roles(Set.of(Role.CASEWORKER)).people()
            .rooms(PapersFeature.class)
            .files((_, _) -> Optional.of(chosen)).folders((_, _) -> Optional.of(stick));
    private final Hand robot = new Hand();

    @BeforeEach
    void aFileAndAStick() throws IOException {
        stick = Files.createDirectory(outside.resolve("stick"));
        chosen = Files.write(outside.resolve("scan0001.pdf"), Samples.pdf("Questura\n".repeat(60)));
    }

    @Test
    void aPaperIsKeptLookedAtHandedOutAndRemoved() throws Exception {
        var her = begun();
        openTab(her);
        assertTrue(house.words().contains("No documents yet. Add one when she asks for it."), house.words()::toString);
        press(KeyCode.DOWN, KeyCode.TAB);
        robot.write("my permit");
        press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
        house.settle();
        assertTrue(house.words().contains("Keep a document only if she asks for it herself."), house.words()::toString);
        assertEquals(List.of(), shelf(her));
        press(KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE);
        house.settle();
        assertTrue(
                house.words().stream()
                        .anyMatch(words -> words.startsWith("Saved. The original file is still where it was")),
                house.words()::toString);
        assertTrue(house.words().contains("my permit"));

        focusAndPress(".paper-open");
        waitFor(() -> image().getImage() != null);
        assertTrue(house.words().contains("Page 1 of 2"), house.words()::toString);
        press(KeyCode.SPACE);
        house.settle();

        focusAndPress(".paper-hand-out");
        press(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.TAB);
        robot.write("Avv. Bianchi");
        press(KeyCode.TAB, KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE);
        house.settle();
        var file = stick.resolve("paper-" + house.inHouse(open -> open.papers().shelf(her).on()) + ".pdf");
        assertArrayEquals(Files.readAllBytes(chosen), Files.readAllBytes(file));
        focusAndPress(".paper-log");
        assertTrue(house.words().stream().anyMatch(words -> words.contains("Her lawyer  ·  Avv. Bianchi  ·  MR")),
                house.words()::toString);

        focusAndPress(".paper-remove");
        press(KeyCode.TAB, KeyCode.SPACE);
        house.settle();
        assertTrue(house.words().contains("The document is deleted."), house.words()::toString);
        assertFalse(house.words().contains("my permit"));
    }

    private ParticipantId begun() {
        return house.inHouse(open -> {
            var woman = someone().called("Амина").welcomedIn(open).id();
            open.cases().begin(woman, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                    new ConsentWording(ConsentWording.CURRENT, "en")));
            return woman;
        });
    }

    private List<KeptPaper> shelf(ParticipantId her) {
        return house.inHouse(open -> open.papers().shelf(her).papers());
    }

    private void openTab(ParticipantId her) {
        house.go(new HerRecord(her, "papers.tab.title"));
    }

    private ImageView image() {
        return robot.lookup((Node node) -> node instanceof ImageView && node.getParent().getStyleClass()
                .contains("paper-sheet")).query();
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> met) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, met);
        Waits.forEvents();
    }

    private void focusAndPress(String style) {
        robot.interact(() -> robot.lookup(style).<Labeled>query().requestFocus());
        press(KeyCode.SPACE);
        house.settle();
    }

    private void press(KeyCode... keys) {
        for (var key : keys) {
            robot.type(key);
        }
    }
}
