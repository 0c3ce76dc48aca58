package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.cases.Beginning;
import org.daybook.cases.CaseAccess;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.site.OpenSite;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.daybook.ui.PressableRow;
import org.daybook.work.CheckedBy;
import org.daybook.work.CompanyDetails;
import org.daybook.work.DayPart;
import org.daybook.work.MayWork;
import org.daybook.work.NewPlacement;
import org.daybook.work.OpeningDetails;
import org.daybook.work.OpeningKind;
import org.daybook.work.Sector;
import org.daybook.work.WorkWish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.function.Executable;

/// A colleague who finds work for women and does nothing else sees by card who is looking for work and who works, but no case,
/// no counselling, no notes of contacts, and no questionnaire: on every page about a woman, and without the pages.
class JobOfficerTest {
    private static final String JO = "jo";
    private static final String PASSPHRASE = "eleven herons above the weir";
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");

    @TempDir
    Path home;
    private final List<ParticipantId> women = new ArrayList<>();
    private final List<String> cards = new ArrayList<>();

    @Test
    void whoFindsWorkSeesWorkAlone() throws Exception {
        var site = ASite.at(home, new NewMember(TestHouse.WORD, "MR",
                Set.of(Role.COORDINATOR, Role.CASEWORKER, Role.MEDIATOR)));
        site.inHouse(this::live);
        try (var window = site.open()) {
            window.type("word", JO);
            window.type("passphrase", PASSPHRASE);
            window.press("#open");
            var rooms = onScreen(() -> window.node("#sidebar", VBox.class).lookupAll("*").stream()
                    .filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).map(ButtonBase::getText)
                    .filter(text -> text != null && !text.isBlank()).distinct().toList());
            assertTrue(rooms.contains("Work"), rooms::toString);
            for (var room : rooms) {
                window.press(room);
                demandNothingOfHer(window);
            }
            window.press("Work");
            onScreen(() -> {
                var companies = window.any(TableView.class);
                companies.getSelectionModel().select(0);
                companies.requestFocus();
                return true;
            });
            window.robot().type(KeyCode.ENTER);
            window.settle();
            window.press("Show");
            assertTrue(window.reads(cards.getFirst()), () -> "who works there: " + window.words());
            demandNothingOfHer(window);
            onScreen(() -> {
                window.any(PressableRow.class).requestFocus();
                return true;
            });
            window.robot().type(KeyCode.ENTER);
            window.settle();
            window.press("#findPeople");
            assertTrue(window.reads(cards.getLast()), () -> "who wishes: " + window.words());
            assertTrue(window.mentions("Ironing"), "what she told for work");
            demandNothingOfHer(window);
            placeHer(window, cards.getLast());
        }
        site.as(JO, PASSPHRASE, this::pastThePages);
    }

    /// Task 9 from the match on: asks her, records on her page about work what she and the company answer, and places her.
    private static void placeHer(OpenWindow window, String card) {
        window.press("#ask-" + card);
        window.press("#open-" + card);
        assertTrue(window.reads("Ironing") || window.mentions("Sewing helper"), () -> "her page: " + window.words());
        demandNothingOfHer(window);
        window.press("#offer-yes");
        assertTrue(window.mentions("she agrees"), () -> "her answer: " + window.words());
        demandNothingOfHer(window);
        window.robot().press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        window.settle();
        window.press("#findPeople");
        window.press("#place-" + card);
        window.type("placing-starts", "25/11");
        window.press("#place");
        assertTrue(window.mentions(card + " is placed."), () -> "the placement: " + window.words());
    }

    private void pastThePages(OpenSite house) {
        var her = women.getLast();
        var ways = new LinkedHashMap<String, Executable>();
        ways.put("her record", () -> house.participants().open(her));
        ways.put("who there is", () -> house.participants().newest());
        ways.put("her name", () -> house.participants().finder().find(Markers.NAMES.getFirst()));
        ways.put("how she is reached", () -> house.participants().reach(her));
        ways.put("calls", () -> house.participants().callList().due());
        ways.put("a case of hers", () -> house.cases().begin(her, new Beginning(Beginning.LimitsTold.YES,
                Optional.of(Answer.GIVEN), HEARD)));
        ways.put("what is due in cases", () -> house.cases().due().today());
        ways.put("her papers", () -> house.papers().shelf(her));
        ways.put("her scores", () -> house.outcomes().readings().open(her));
        ways.put("her questionnaires", () -> house.outcomes().readings().begun(her));
        ways.put("her goals", () -> house.outcomes().goals().of(her));
        ways.put("her referrals", () -> house.referrals().of(her));
        ways.put("her children", () -> house.childcare().children().page(her));
        ways.put("her milestones", () -> house.milestones().of(her));
        ways.put("everything", () -> house.exports().openly().ask());
        ways.forEach((way, tries) -> assertEquals("staff.refusal.not-allowed",
                assertThrows(Refusal.class, tries, way).key(), way));
        assertEquals(new CaseAccess.Nothing(), house.cases().sight(her), "not even that there is one");
        var page = house.work().wishes().of(her);
        assertEquals(List.of(), page.limits(), "where she is not to be placed is for whoever accompanies her");
    }

    private static void demandNothingOfHer(OpenWindow window) {
        var words = window.words();
        for (var marker : Stream.concat(Stream.of(Markers.NAMES, Markers.OTHERS).flatMap(List::stream),
                Stream.of(HerWishes.NUMBER, "0148")).toList()) {
            assertTrue(words.stream().noneMatch(text -> text.contains(marker)), () -> marker + " in " + words);
        }
    }

    private void live(OpenSite house) {
        var worker = someone().called(Markers.NAMES.getFirst()).answering(Purpose.COMPANIES, Answer.GIVEN)
                .welcomedIn(house);
        women.add(worker.id());
        cards.add(worker.card().toString());
        var card = MarkedLife.live(house);
        var her = house.participants().finder().find(card).getFirst().id();
        women.add(her);
        cards.add(card);
        house.participants().answer(her, Purpose.COMPANIES, Answer.GIVEN, HEARD);
        var work = house.work();
        work.wishes().save(her, new WorkWish(Optional.of(MayWork.YES), Optional.empty(), Set.of(DayPart.MORNINGS),
                OptionalInt.of(24), List.of(), Optional.empty(), Optional.of("Ironing"), Optional.empty()));
        var company = work.companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        work.companies().check(company, CheckedBy.VISIT, Set.of());
        var opening = work.openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.JOB, 2));
        work.place(worker.id(), opening, NewPlacement.from(LocalDate.of(2026, 11, 2)));
        work.limits().keepFrom(her, Sector.MINING);
        house.team().add(new NewMember(JO, "JO", Set.of(Role.JOB_OFFICER)), PASSPHRASE.toCharArray());
    }
}
