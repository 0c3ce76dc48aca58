package org.daybook.milestones;

import org.daybook.paths.PathsFeature;
import org.daybook.cases.CasesFeature;
import org.daybook.papers.PapersFeature;
import org.daybook.outcomes.OutcomesFeature;
import org.daybook.rights.RightsFeature;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybook.site.OpenSite;
import org.daybook.base.ParticipantId;
import org.daybook.participants.HerRecord;
import org.daybook.participants.PeopleList;
import org.daybook.paths.Content;
import org.daybook.paths.NewContent;
import org.daybook.sessions.NewSession;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.daybook.ui.Unsaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A milestone is written, corrected and taken back, and a certificate is printed, by the keyboard alone.
class MilestonesScreenTest {
    @TempDir
    Path stick;
    private final PaperTray paper = new PaperTray();
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList(""))
            .roles(Set.of(Role.CASEWORKER, Role.FACILITATOR, Role.MEDIATOR)).people()
            .rooms(PathsFeature.class, CasesFeature.class, PapersFeature.class, OutcomesFeature.class,
                    RightsFeature.class, MilestonesFeature.class)
            .folders((_, _) -> Optional.of(stick)).printing(paper);
    private final Hand robot = new Hand();

    @Test
    void aLanguageIsWrittenDownCorrectedAndTakenBack() {
        var her = house.inHouse(open -> someone().called("Амина").welcomedIn(open)).id();
        openTab(her);
        focus("#milestone-kind");
        robot.write("ll");
        assertEquals("Language level", value("#milestone-kind"));
        press(KeyCode.TAB);
        robot.write("i");
        press(KeyCode.TAB);
        robot.write("a");
        press(KeyCode.TAB, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.TAB);
        robot.write("31/6/2026");
        press(KeyCode.TAB, KeyCode.SPACE);
        house.settle();
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("Type a day, a month or a year")),
                house.words()::toString);
        assertEquals(List.of(), all(her));
        robot.interact(() -> robot.lookup("#milestone-when").queryTextInputControl().clear());
        robot.write("3/2026");
        press(KeyCode.ENTER);
        house.settle();
        assertEquals(List.of(new MilestoneContent.Language("it", Cefr.A1, Evidence.TEST)),
                all(her).stream().map(Milestone::what).toList());
        assertEquals("2026-03", all(her).getFirst().reached().written());
        assertTrue(house.words().containsAll(List.of("Italian A1", "March", "2026")), house.words()::toString);

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        house.settle();
        assertEquals(List.of(), all(her), "what was just written down is taken back");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        house.settle();

        focusAndPress(".milestone-correct");
        assertTrue(house.words().contains("Edit the milestone"), house.words()::toString);
        press(KeyCode.TAB, KeyCode.TAB, KeyCode.DOWN);
        focusAndPress("#milestone-save");
        assertEquals(List.of(new MilestoneContent.Language("it", Cefr.A2, Evidence.TEST)),
                all(her).stream().map(Milestone::what).toList());

        focusAndPress(".milestone-take-back");
        assertEquals(List.of(), all(her));
        assertTrue(house.words().contains("The milestone is deleted."), house.words()::toString);
        focusAndPress(".message-line .hyperlink");
        assertTrue(house.words().contains("Italian A2"), house.words()::toString);
    }

    /// Hidden or left in between. If a colleague deleted it in the meantime, this creates no new one.
    @Test
    void aHalfTypedCorrectionWaits() {
        var her = house.inHouse(open -> {
            var woman = someone().called("Амина").welcomedIn(open).id();
            open.milestones().add(woman, NewMilestone.step(MilestoneType.CV_MADE, RoughDay.read("2026-03")));
            return woman;
        });
        openTab(her);
        focusAndPress(".milestone-correct");
        ScreenHouse.onScreen(() -> {
            robot.lookup("#milestone-when").queryTextInputControl().setText("5/2026");
            return true;
        });
        var typed = ScreenHouse.onScreen(house::unsaved);
        house.go(new PeopleList(""));
        goOn(her, typed);
        house.settle();
        assertEquals("5/2026", robot.lookup("#milestone-when").queryTextInputControl().getText());
        assertTrue(house.words().contains("Edit the milestone"), house.words()::toString);
        focusAndPress("#milestone-save");
        assertEquals(List.of("2026-05"), all(her).stream().map(one -> one.reached().written()).toList());
        assertTrue(ScreenHouse.onScreen(house::unsaved).isEmpty());
        var id = all(her).getFirst().id();
        house.inHouse(open -> open.milestones().takeBack(her, id));
        house.go(new PeopleList(""));
        goOn(her, typed);
        house.settle();
        assertEquals("", robot.lookup("#milestone-when").queryTextInputControl().getText());
        assertFalse(house.words().contains("Edit the milestone"), house.words()::toString);
    }

    private void goOn(ParticipantId her, Unsaved typed) {
        ScreenHouse.onScreen(() -> {
            house.goOn(new HerRecord(her, "milestones.tab.title"), typed);
            return true;
        });
    }

    @Test
    void whatTheSiteNamesIsOfferedAndFillsTheField() {
        var her = house.inHouse(open -> {
            named(open);
            return someone().called("Амина").welcomedIn(open);
        }).id();
        openTab(her);
        skill();
        ScreenHouse.onScreen(() -> {
            robot.lookup("Sews a skirt by herself").queryButton().fire();
            return true;
        });
        assertEquals("Sews a skirt by herself", robot.lookup("#milestone-skill").queryTextInputControl().getText());
    }

    private static void named(OpenSite open) {
        for (var name : List.of("Sews a skirt by herself", "Speaks before the group")) {
            open.paths().contents().add(new NewContent(org.daybook.paths.Path.PRACTICAL_SKILLS,
                    Content.Sort.MILESTONE, name));
        }
    }

    @SuppressWarnings("unchecked")
    private void skill() {
        ScreenHouse.onScreen(() -> {
            robot.lookup("#milestone-kind").queryAs(ComboBox.class).setValue(MilestoneType.SKILL);
            return true;
        });
        house.settle();
    }

    @Test
    void aNameTooLongForACertificateIsSaidWhileItIsTyped() {
        openTab(came());
        focusAndPress("#milestone-certificate");
        ScreenHouse.onScreen(() -> {
            robot.lookup("#certificate-name").queryAs(TextField.class).setText("x".repeat(61));
            return true;
        });
        house.settle();
        assertTrue(house.words().contains("At most 60 letters. This would be 61, so nothing was added."),
                () -> house.words().toString());
    }

    @Test
    void aCertificateIsPrintedAndSavedAndHerNameStaysOnItAlone() throws IOException {
        var her = came();
        openTab(her);
        focusAndPress("#milestone-certificate");
        press(KeyCode.TAB);
        focus("#certificate-name");
        focusAndPress("#certificate-save");
        assertTrue(house.words().contains("Type the name she wants on the paper."), house.words()::toString);
        assertEquals(0, files().size());
        focus("#certificate-name");
        robot.write("Amina Zebrafinch");
        focusAndPress("#certificate-print");
        assertTrue(
                paper.pages().getFirst().containsAll(List.of("Certificate", "Amina Zebrafinch", "Italian A1, group 3")),
                paper.pages()::toString);
        assertEquals("The page shows her name and what she took part in.", paper.holds());
        focusAndPress("#certificate-hours");
        focusAndPress("#certificate-save");
        var file = files().getFirst();
        assertEquals("certificate-2026-11-25.pdf", file.getFileName().toString());
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(null, pdf.getDocumentInformation().getTitle());
            assertEquals(null, pdf.getDocumentInformation().getAuthor());
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Amina Zebrafinch") && text.contains("took part in"), text);
            assertFalse(text.contains("hour"), text);
        }
        focusAndPress("#certificate-save");
        assertEquals(2, files().size(), "nothing is written over");
        focusAndPress("#certificate-back");
        focusAndPress("#milestone-certificate");
        assertFalse(house.words().contains("Amina Zebrafinch"), "typed for one paper only");
    }

    private ParticipantId came() {
        return house.inHouse(open -> {
            var her = someone().called("Амина").welcomedIn(open).id();
            var session = open.calendar().plan(new NewSession(Optional.of(LocalDate.of(2026, 11, 25)),
                    Optional.of(LocalTime.of(10, 0)), 90, Optional.of(org.daybook.paths.Path.CIVIC_INCLUSION),
                    "Italian A1, group 3", "Blue room"));
            open.sessions().tick(session.id(), her);
            return her;
        });
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(stick)) {
            return all.sorted().toList();
        }
    }

    private List<Milestone> all(ParticipantId her) {
        return house.inHouse(open -> open.milestones().of(her).all());
    }

    private void openTab(ParticipantId her) {
        house.go(new HerRecord(her, "milestones.tab.title"));
    }

    private String value(String list) {
        return ScreenHouse.onScreen(() -> {
            var box = robot.lookup(list).<Object>queryComboBox();
            return box.getConverter().toString(box.getValue());
        });
    }

    private void focus(String which) {
        robot.interact(() -> robot.lookup(which).query().requestFocus());
    }

    private void focusAndPress(String which) {
        robot.interact(() -> robot.lookup(which).<Labeled>query().requestFocus());
        press(KeyCode.SPACE);
        house.settle();
    }

    private void press(KeyCode... keys) {
        for (var key : keys) {
            robot.type(key);
        }
    }
}
