package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.event.ActionEvent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.outcomes.OutcomesFeature;
import org.daybook.participants.HerRecord;
import org.daybook.paths.PathsFeature;
import org.daybook.site.OpenSite;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A company is added, checked and stopped, and nobody is shown on its page unless somebody asks.
class WorkScreenTest {
    @TempDir
    Path stick;
    private final PaperTray paper = new PaperTray();
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new CompanyList()).roles(Set.of(Role.CASEWORKER, Role.COORDINATOR))
            .people().rooms(PathsFeature.class, OutcomesFeature.class, WorkFeature.class)
            .folders((_, _) -> Optional.of(stick)).printing(paper);
    private final Hand robot = new Hand();

    @Test
    void aCompanyIsAddedCheckedAndStopped() {
        assertTrue(house.words().contains("No companies yet. Add the first one."), house.words()::toString);
        house.go(new CompanyPlace(Optional.empty()));
        robot.write("Filo Tailoring");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        house.settle();
        assertTrue(house.words().contains("Choose the kind of work."), house.words()::toString);
        choose("#company-sector", Sector.MANUFACTURING);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        house.settle();
        assertTrue(house.words().contains("To be checked"), house.words()::toString);

        // Text typed about a company waits while she looks elsewhere.
        var here = house.here();
        choose("#company-size", CompanySize.SMALL);
        house.go(new CompanyList());
        house.go(here);
        assertEquals(Optional.of(CompanySize.SMALL), chosen("#company-size"));
        choose("#company-size", CompanySize.LARGE);
        choose("#check-how", CheckedBy.VISIT);
        fire("Add check");
        var company = house.inHouse(open -> open.work().companies().all()).getFirst().company();
        assertEquals(CompanyState.CHECKED, company.state());

        var card = house.inHouse(open -> {
            var her = someone().called("Амина").answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(open);
            var opening = open.work().openings().add(company.id(),
                    OpeningDetails.of("Sewing helper", OpeningKind.JOB, 1));
            open.work().place(her.id(), opening, NewPlacement.from(LocalDate.of(2026, 11, 2)));
            open.work().wishes().save(someone().called("Olena").answering(Purpose.COMPANIES, Answer.GIVEN)
                    .welcomedIn(open).id(), WorkWish.NOTHING.working(Set.of(DayPart.MORNINGS), 24));
            return her.card().toString();
        });
        // Nobody is asked about a place that is taken.
        house.go(new OpeningPlace(company.id(), Optional.of(house.inHouse(open -> open.work().openings().open())
                .getFirst().id())));
        fire("#findPeople");
        assertTrue(house.words().contains("No place is free."), house.words()::toString);
        assertFalse(house.words().contains("Ask her"), house.words()::toString);
        house.go(new CompanyList());
        house.go(new CompanyPlace(Optional.of(company.id())));
        assertFalse(house.words().contains(card));
        fire("Show");
        assertTrue(house.words().contains(card), house.words()::toString);

        choose("#check-how", CheckedBy.CALL);
        ScreenHouse.onScreen(() -> {
            robot.lookup("#threats").<CheckBox>query().setSelected(true);
            return true;
        });
        fire("Add check");
        assertTrue(house.words().contains("Placements stopped"), house.words()::toString);
        assertFalse(house.words().contains(card), "who works there is hidden again");
        assertEquals(1, house.inHouse(open -> open.work().due().today()).rows().size());
    }

    /// The day on which an opening was closed comes back with it.
    @Test
    void closingAndReopeningAreUndone() {
        var company = house.inHouse(open -> open.work().companies()
                .add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING)));
        house.go(new CompanyPlace(Optional.of(company)));
        fire("#close");
        assertTrue(state(company).closedOn().isPresent());
        undo();
        assertEquals(Optional.empty(), state(company).closedOn());

        var opening = house.inHouse(open -> open.work().openings().add(company,
                OpeningDetails.of("Sewing helper", OpeningKind.JOB, 1)));
        house.go(new OpeningPlace(company, Optional.of(opening)));
        fire("#close");
        var closed = look(opening).closedOn();
        assertTrue(closed.isPresent());
        undo();
        assertEquals(Optional.empty(), look(opening).closedOn());
        fire("#close");
        house.clock().move(Duration.ofDays(3));
        house.go(new OpeningPlace(company, Optional.of(opening)));
        fire("#close");
        assertEquals(Optional.empty(), look(opening).closedOn());
        undo();
        assertEquals(closed, look(opening).closedOn());
    }

    /// What is typed on while an edit is undone waits in the form, and is not stored.
    @Test
    void anEditedCompanyAndOpeningComeBackAsTheyWere() {
        var before = CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING);
        var company = house.inHouse(open -> open.work().companies().add(before));
        house.go(new CompanyPlace(Optional.of(company)));
        write("#company-name", "Filo Baking");
        choose("#company-size", CompanySize.LARGE);
        save();
        assertEquals("Filo Baking", state(company).details().name());
        save();
        undo();
        assertEquals(before, state(company).details());
        assertEquals("Filo Tailoring", text("#company-name"));

        write("#company-name", "Filo Milling");
        save();
        write("#town", "Palermo");
        undo();
        assertEquals(before, state(company).details());
        assertEquals("Filo Tailoring", text("#company-name"));
        assertEquals("Palermo", text("#town"));
        save();
        assertEquals(Optional.of("Palermo"), state(company).details().town());

        var offered = OpeningDetails.of("Sewing helper", OpeningKind.JOB, 1);
        var opening = house.inHouse(open -> open.work().openings().add(company, offered));
        house.go(new OpeningPlace(company, Optional.of(opening)));
        write("#opening-title", "Cook");
        save();
        assertEquals("Cook", look(opening).details().title());
        undo();
        assertEquals(offered, look(opening).details());
        assertEquals("Sewing helper", text("#opening-title"));
        write("#opening-title", "Cook");
        save();
        house.inHouse(open -> {
            var now = look(opening, open).details();
            open.work().openings().change(opening, now, OpeningDetails.of("Cutter", OpeningKind.JOB, 2));
            return true;
        });
        undo();
        assertTrue(house.words().contains("A colleague changed this meanwhile. Look at it again."),
                house.words()::toString);
        assertEquals("Cutter", look(opening).details().title());
    }

    private void save() {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        house.settle();
    }

    private Company state(CompanyId id) {
        return house.inHouse(open -> open.work().companies().all()).stream().map(Company.Line::company)
                .filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private Opening look(OpeningId id) {
        return house.inHouse(open -> look(id, open));
    }

    private static Opening look(OpeningId id, OpenSite open) {
        return open.work().openings().look(id);
    }

    /// Nothing is ticked in advance, what she ticks is shown immediately, and the file contains the same.
    @Test
    void aCvHasWhatSheTickedAndNothingElse() throws IOException {
        var her = house.inHouse(open -> {
            var known = someone().called("Амина").answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(open).id();
            open.work().wishes().save(known, WorkWish.NOTHING.working(Set.of(DayPart.MORNINGS), 24));
            return known;
        });
        house.go(new HerRecord(her, "work.section.title"));
        fire("#makeCv");
        assertEquals(0, ScreenHouse.onScreen(() -> robot.lookup(".check-box").<CheckBox>queryAll().stream()
                .filter(CheckBox::isSelected).filter(box -> box.getParent().getStyleClass().contains("work-parts"))
                .filter(box -> box.getUserData() instanceof CvField).count()));
        fire("#cv-save");
        assertTrue(house.words().contains("Tick what she wants on her CV."), house.words()::toString);
        tick("#times");
        tick("#name");
        write("#cv-name-words", "Amina, house of victims");
        fire("#cv-save");
        assertTrue(house.words().contains("Delete “victims”: it says what kind of place we are."),
                house.words()::toString);
        write("#cv-name-words", "Amina Zebrafinch");
        assertTrue(house.words().contains("Amina Zebrafinch"), "it is seen while it grows");
        fire("#cv-save");
        try (var pdf = Loader.loadPDF(stick.resolve("cv-2026-11-25.pdf").toFile())) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Amina Zebrafinch") && text.contains("Mornings"), text);
            assertFalse(text.contains("24"), text);
        }
        fire("#cv-print");
        assertKeepsBack();
        assertTrue(paper.pages().getFirst().contains("Amina Zebrafinch"), paper.pages()::toString);
        fire("#cv-back");
        fire("#makeCv");
        assertFalse(house.words().contains("Amina Zebrafinch"), "typed for one paper only");
    }

    @Test
    void theListOfCompaniesHasAMenuAndIsCopied() {
        house.inHouse(open -> {
            open.work().companies().add(CompanyDetails.named("Orto", Sector.AGRICULTURE));
            return open.work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        });
        house.go(new CompanyList());
        assertTrue(ScreenHouse.onScreen(() -> robot.lookup("#table-menu").query().isVisible()));
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        var lines = ScreenHouse.onScreen(() -> Clipboard.getSystemClipboard().getString()).lines().sorted().toList();
        assertEquals(List.of("Filo Tailoring", "Orto"), lines.stream().map(line -> line.split("\t", -1)[0]).toList());
        assertEquals("To be checked", lines.getFirst().split("\t", -1)[5], "or: that placements there are stopped");
    }

    private record Told(ParticipantId her, CompanyId company, OpeningId opening) {}

    /// From *Ask her* at the opening to a traineeship, and her work status, on her own section.
    @Test
    void anOfferIsAnsweredAndATraineeshipIsDescribed() {
        var told = house.inHouse(open -> {
            var known = someone().called("Амина").answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(open).id();
            open.work().wishes().save(known, WorkWish.NOTHING.working(Set.of(DayPart.MORNINGS), 24));
            var company = open.work().companies().add(CompanyDetails.named("Orto", Sector.AGRICULTURE));
            open.work().companies().check(company, CheckedBy.VISIT, Set.of());
            return new Told(known, company, open.work().openings().add(company,
                    OpeningDetails.of("Garden", OpeningKind.TRAINEESHIP, 2)));
        });
        var her = told.her();
        var opening = told.opening();
        house.go(new OpeningPlace(told.company(), Optional.of(opening)));
        fire("#printOpening");
        assertKeepsBack();
        fire("#findPeople");
        fire("Ask her");
        assertTrue(house.words().contains("waiting for her answer since 25 Nov 2026"), house.words()::toString);
        house.go(new HerRecord(her, "work.section.title"));
        fire("She agrees");
        fire("Add interview");
        assertTrue(house.words().contains("Type a day such as 25/11 and a time such as 10:30."),
                house.words()::toString);
        ScreenHouse.onScreen(() -> {
            robot.lookup(".text-field").<TextField>queryAll().forEach(field -> {
                if ("Interview day".equals(field.getPromptText())) {
                    field.setText("26/11");
                } else if ("Time".equals(field.getPromptText())) {
                    field.setText("10.30");
                }
            });
            return true;
        });
        // Half-typed text about an offer outlives other acts, and waits while she looks elsewhere.
        choose("#status-entry", WorkStatus.UNEMPLOYED);
        fire("#add-status-entry");
        leaveAndComeBack();
        fire("Add interview");
        assertTrue(house.words().contains("Interview tomorrow, 10:30"), house.words()::toString);
        choose("#status-entry", WorkStatus.INACTIVE);
        fire("#add-status-entry");
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("Not working, not looking for work, 25")),
                house.words()::toString);

        house.inHouse(open -> open.work().place(her, opening, NewPlacement.from(LocalDate.of(2026, 11, 25))));
        house.go(new CompanyList());
        house.go(new HerRecord(her, "work.section.title"));
        assertTrue(house.words().contains("Tutor and insurance not known yet"), house.words()::toString);
        fire("#edit-traineeship");
        write("#traineeship-tutor", "G. Costa");
        leaveAndComeBack();
        write("#traineeship-name", "For victims");
        fire("#printTraineeship");
        assertTrue(house.words().contains("A word says what kind of place we are. Delete it."),
                house.words()::toString);
        assertTrue(house.words().contains("G. Costa"), "it is saved all the same");
        fire("#edit-traineeship");
        write("#traineeship-project", "bread");
        fire("#saveTraineeship");
        fire("#edit-traineeship");
        assertEquals("bread", text("#traineeship-project"));
        fire("#leaveTraineeship");
        undo();
        fire("#edit-traineeship");
        assertEquals("", text("#traineeship-project"));
        assertEquals("G. Costa", text("#traineeship-tutor"));
        write("#traineeship-name", "Amina Zebrafinch");
        fire("#printTraineeship");
        assertKeepsBack();
        assertTrue(paper.pages().getLast().containsAll(List.of("Amina Zebrafinch", "G. Costa", "Orto")),
                paper.pages()::toString);
        assertTrue(house.words().contains("G. Costa"), "it is saved first, and half typed no more");
        assertFalse(robot.lookup("#traineeship-tutor").tryQuery().isPresent());
        assertFalse(house.words().contains("Amina Zebrafinch"), "typed for one paper only");
    }

    /// After an undo because of one wrong figure, not everything need be typed again.
    @Test
    void whatWasTypedOfHerWorkStandsAgainAfterUndo() {
        var her = house.inHouse(open -> someone().called("Амина").answering(Purpose.COMPANIES, Answer.GIVEN)
                .welcomedIn(open).id());
        house.go(new HerRecord(her, "work.section.title"));
        fire("#foundWork");
        write("#placing-starts", "2/11");
        write("#placing-hours", "30");
        fire("Add placement");
        assertFalse(robot.lookup("#placing-starts").tryQuery().isPresent());
        undo();
        assertEquals(List.of(), house.inHouse(open -> open.work().wishes().of(her)).jobs());
        assertEquals(List.of("2/11", "30"), List.of(text("#placing-starts"), text("#placing-hours")));
        fire("Add placement");
        choose("#status-entry", WorkStatus.UNEMPLOYED);
        write("#day-entry", "3/11");
        fire("#add-status-entry");
        assertEquals(Optional.empty(), chosen("#status-entry"));
        undo();
        assertEquals(List.of(), house.inHouse(open -> open.work().wishes().of(her)).statuses());
        assertEquals(Optional.of(WorkStatus.UNEMPLOYED), chosen("#status-entry"));
        assertEquals("3/11", text("#day-entry"));
        fire("#add-status-entry");
        choose("#status-entry", WorkStatus.INACTIVE);
        undo();
        assertEquals(Optional.of(WorkStatus.INACTIVE), chosen("#status-entry"), "nothing comes over what was chosen");
    }

    @Test
    void aMistypedFirstDayIsCorrected() {
        var her = house.inHouse(open -> someone().called("Амина").answering(Purpose.COMPANIES, Answer.GIVEN)
                .welcomedIn(open).id());
        house.inHouse(open -> open.work().placements().foundHerself(her,
                NewPlacement.from(LocalDate.of(2025, 11, 2))));
        house.go(new HerRecord(her, "work.section.title"));
        fire("#change-job");
        write("#placing-starts", "3/11/2026");
        ScreenHouse.onScreen(() -> {
            robot.lookup("#placing-starts").query().fireEvent(new ActionEvent());
            return true;
        });
        house.settle();
        assertEquals(LocalDate.of(2026, 11, 3),
                house.inHouse(open -> open.work().wishes().of(her)).jobs().getFirst().startedOn());
        assertEquals("change-job", ScreenHouse.onScreen(() -> house.stage().getScene().getFocusOwner().getId()));
        fire("#change-job");
        fire("#leavePlacing");
        assertEquals("change-job", ScreenHouse.onScreen(() -> house.stage().getScene().getFocusOwner().getId()));
    }

    /// The end, the contract and her wishes; what a colleague changed since stays.
    @Test
    void anEndedOrCorrectedJobAndHerWishesComeBackAsTheyWere() {
        var her = house.inHouse(open -> someone().called("Амина").answering(Purpose.COMPANIES, Answer.GIVEN)
                .welcomedIn(open).id());
        house.inHouse(open -> open.work().placements().foundHerself(her,
                NewPlacement.from(LocalDate.of(2026, 11, 2))));
        var before = job(her);
        house.go(new HerRecord(her, "work.section.title"));
        fire("#change-job");
        write("#placing-hours", "30");
        ScreenHouse.onScreen(() -> {
            robot.lookup("#placing-hours").query().fireEvent(new ActionEvent());
            return true;
        });
        house.settle();
        assertEquals(OptionalInt.of(30), job(her).hours());
        undo();
        assertEquals(before, job(her));
        end();
        assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), job(her).endedOn());
        undo();
        assertTrue(house.words().contains("Undone. It is as it was before."), house.words()::toString);
        assertEquals(before, job(her));
        end();
        var ended = job(her);
        fire("She still works there");
        assertEquals(before, job(her));
        undo();
        assertEquals(ended, job(her), "the day and the reason are known again");
        fire("She still works there");
        end();
        house.inHouse(open -> {
            open.work().placements().reopen(her, before.id());
            open.work().placements().end(her, before.id(), LocalDate.of(2026, 11, 24), EndedBecause.NOT_TOLD);
            return true;
        });
        undo();
        assertTrue(house.words().contains("A colleague changed this meanwhile. Look at it again."),
                house.words()::toString);
        assertEquals(Optional.of(EndedBecause.NOT_TOLD), job(her).because());

        write("#wish-hours", "20");
        fire("#saveWish");
        assertEquals(OptionalInt.of(20), wish(her).mostHours());
        undo();
        assertEquals(WorkWish.NOTHING, wish(her));
        assertEquals("", text("#wish-hours"));
    }

    private void end() {
        fire("End");
        write("#job-ends", "20/11");
        choose("#job-because", EndedBecause.HER_CHOICE);
        fire("#endJob");
    }

    private Placement job(ParticipantId her) {
        return house.inHouse(open -> open.work().wishes().of(her)).jobs().getFirst();
    }

    private WorkWish wish(ParticipantId her) {
        return house.inHouse(open -> open.work().wishes().of(her)).wish();
    }

    /// The company said yes, also before the interview; she may decline all the same.
    @Test
    void sheMayDeclineAfterTheCompanySaidYes() {
        var her = house.inHouse(open -> {
            var known = someone().called("Амина").answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(open).id();
            var company = open.work().companies().add(CompanyDetails.named("Orto", Sector.AGRICULTURE));
            open.work().companies().check(company, CheckedBy.VISIT, Set.of());
            var offer = open.work().offers().offer(known, open.work().openings().add(company,
                    OpeningDetails.of("Garden", OpeningKind.JOB, 2)));
            open.work().offers().answer(known, offer, OfferAnswer.YES);
            open.work().offers().interview(known, offer, LocalDate.of(2026, 11, 26).atTime(10, 30));
            open.work().offers().companyAnswered(known, offer, CompanyAnswer.YES);
            return known;
        });
        house.go(new HerRecord(her, "work.section.title"));
        fire("Cancelled");
        assertFalse(house.words().contains("Add interview"), house.words()::toString);
        assertFalse(house.words().contains("Add answer"), house.words()::toString);
        fire("#offer-no");
        assertEquals(Optional.of(OfferAnswer.NO),
                house.inHouse(open -> open.work().wishes().of(her)).offers().getFirst().hers());
    }

    /// Nothing has begun that could end.
    @Test
    void workThatHasNotBegunFallsThrough() {
        var her = house.inHouse(open -> someone().called("Амина").answering(Purpose.COMPANIES, Answer.GIVEN)
                .welcomedIn(open).id());
        house.go(new HerRecord(her, "work.section.title"));
        fire("#foundWork");
        write("#placing-starts", "2/12");
        fire("Add placement");
        leaveAndComeBack();
        fire("She will not begin");
        assertEquals(List.of(), house.inHouse(open -> open.work().wishes().of(her)).jobs());
        assertTrue(house.words().contains("The placement is deleted."), house.words()::toString);
    }

    /// Anything begun about her work is still there after an interruption, and gone once it is saved or left.
    @Test
    void whatIsHalfTypedOfHerWorkWaits() {
        var her = house.inHouse(open -> someone().called("Амина").answering(Purpose.COMPANIES, Answer.GIVEN)
                .welcomedIn(open).id());
        house.go(new HerRecord(her, "work.section.title"));
        fire("#foundWork");
        write("#placing-starts", "2/11");
        write("#placing-hours", "30");
        choose("#status-entry", WorkStatus.UNEMPLOYED);
        write("#day-entry", "3/11");
        leaveAndComeBack();
        assertEquals(List.of("2/11", "30", "3/11"), List.of(text("#placing-starts"), text("#placing-hours"),
                text("#day-entry")));
        fire("#add-status-entry");
        assertTrue(house.words().contains("Unemployed, 3 Nov 2026"), house.words()::toString);
        assertEquals(Optional.empty(), chosen("#status-entry"), "it is saved, and half typed no more");
        assertEquals("2/11", text("#placing-starts"), "the other form stays open");
        fire("Add placement");
        assertFalse(robot.lookup("#placing-starts").tryQuery().isPresent());
        fire("End");
        write("#job-ends", "20/11");
        choose("#job-because", EndedBecause.HER_CHOICE);
        leaveAndComeBack();
        assertEquals("20/11", text("#job-ends"));
        assertEquals(Optional.of(EndedBecause.HER_CHOICE), chosen("#job-because"));
        fire("#leaveEnding");
        leaveAndComeBack();
        assertFalse(robot.lookup("#job-ends").tryQuery().isPresent(), "it was left");
        fire("End");
        write("#job-ends", "20/11");
        choose("#job-because", EndedBecause.HER_CHOICE);
        fire("#endJob");
        assertFalse(robot.lookup("#job-ends").tryQuery().isPresent());
        assertEquals(List.of(Optional.of(LocalDate.of(2026, 11, 20))), house.inHouse(open -> open.work().wishes()
                .of(her)).jobs().stream().map(Placement::endedOn).toList());
    }

    private String text(String input) {
        return ScreenHouse.onScreen(() -> robot.lookup(input).queryAs(TextInputControl.class).getText());
    }

    private void leaveAndComeBack() {
        var here = house.here();
        house.go(new CompanyList());
        house.go(here);
    }

    /// A paper that is saved in a file rather than printed is checked again, like the file of a CV.
    private void assertKeepsBack() {
        var told = new CompanyPaper(CompanyPaper.Kind.OPENING, "Cook", List.of(new CompanyPaper.Line("Where",
                "House for victims")), "", LocalDate.of(2026, 11, 25), Locale.ENGLISH);
        assertThrows(Refusal.class, () -> paper.reading().read(CompanyPaperFile.pdf(told)));
    }

    private void tick(String box) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(box).queryAll().stream().filter(one -> one.getUserData() instanceof CvField)
                    .forEach(one -> ((CheckBox) one).setSelected(true));
            return true;
        });
        house.settle();
    }

    private void write(String input, String words) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(input).queryAs(TextInputControl.class).setText(words);
            return true;
        });
        house.settle();
    }

    private Optional<?> chosen(String list) {
        return ScreenHouse.onScreen(() -> robot.lookup(list).<ComboBox<Optional<?>>>query().getValue());
    }

    private <T> void choose(String list, T value) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(list).<ComboBox<Optional<T>>>query().setValue(Optional.of(value));
            return true;
        });
        house.settle();
    }

    private void undo() {
        ScreenHouse.onScreen(() -> {
            robot.lookup("#message-undo").<Hyperlink>query().fire();
            return true;
        });
        house.settle();
    }

    private void fire(String button) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(button).queryButton().fire();
            return true;
        });
        house.settle();
    }
}
