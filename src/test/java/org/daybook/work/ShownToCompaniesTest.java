package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.outcomes.OutcomesFeature;
import org.daybook.participants.HerRecord;
import org.daybook.paths.PathsFeature;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What may be shown to somebody from a company: an opening, which is agreed on together at one screen, and each paper for a
/// company before it is printed. Nothing there reveals what kind of place this is, in any working language. The page of a
/// company is not for the company: it contains what was found there.
class ShownToCompaniesTest {
    /// Only on the page of a company.
    private static final Set<String> NOT_SHOWN = Set.of("work.check.seen");
    /// Beginnings of words that reveal signs. No sender is refused because of them: a farm has this name in French.
    private static final Map<String, String> SIGNS = Map.of("en", "exploit", "it", "sfrutta");
    @TempDir
    Path stick;
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new CompanyList()).roles(Set.of(Role.CASEWORKER, Role.COORDINATOR))
            .people().rooms(PathsFeature.class, OutcomesFeature.class, WorkFeature.class)
            .folders((_, _) -> Optional.of(stick));
    private final Hand robot = new Hand();

    /// Everything shown next to an opening: also why somebody cannot be placed.
    @Test
    void noTextOfWorkTellsIt() throws IOException {
        for (var language : Texts.LANGUAGES) {
            var texts = new Properties();
            var file = "work" + (language.getLanguage().equals("en") ? "" : "_" + language.getLanguage())
                    + ".properties";
            try (var in = Files.newBufferedReader(Path.of("src", "main", "resources", "i18n", file),
                    StandardCharsets.UTF_8)) {
                texts.load(in);
            }
            assertTrue(texts.size() > 300, file);
            var telling = new TreeSet<String>();
            texts.forEach((key, words) -> ForbiddenWords.OF_PROGRAM.in(words.toString())
                    .ifPresent(_ -> telling.add(key.toString())));
            texts.forEach((key, words) -> {
                if (words.toString().toLowerCase(Locale.ROOT)
                        .contains(SIGNS.getOrDefault(language.getLanguage(), ""))) {
                    telling.add(key.toString());
                }
            });
            assertEquals(NOT_SHOWN, telling, file);
        }
    }

    @Test
    void noScreenForACompanyTellsIt() {
        var her = house.inHouse(open -> {
            var known = someone().called("Amina").answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(open).id();
            open.work().wishes().save(known, WorkWish.NOTHING.working(Set.of(DayPart.MORNINGS), 24));
            open.work().papers().sender("Maria Rossi, 091 555 01 42");
            var company = open.work().companies().add(CompanyDetails.named("Orto", Sector.AGRICULTURE));
            open.work().companies().check(company, CheckedBy.VISIT, Set.of());
            open.work().place(known, open.work().openings().add(company,
                    OpeningDetails.of("Garden", OpeningKind.TRAINEESHIP, 2)),
                    NewPlacement.from(LocalDate.of(2026, 11, 2)));
            return known;
        });
        var opening = house.inHouse(open -> open.work().openings().open()).getFirst();
        for (var language : Texts.LANGUAGES) {
            house.speak(language);
            house.go(new OpeningPlace(opening.company(), Optional.empty()));
            assertNeutral(house.stage().getScene().getRoot(), 20);
            house.go(new OpeningPlace(opening.company(), Optional.of(opening.id())));
            assertNeutral(house.stage().getScene().getRoot(), 20);
            fire("#printOpening");
            assertPaper("Garden");
            house.go(new HerRecord(her, "work.section.title"));
            fire("#makeCv");
            tick("#times");
            tick("#name");
            type("#cv-name-words", "Amina");
            fire("#cv-print");
            assertPaper("Maria Rossi, 091 555 01 42");
            fire("#cv-back");
            fire("#edit-traineeship");
            type("#traineeship-name", "Amina");
            fire("#printTraineeship");
            assertPaper("Orto");
        }
    }

    /// The paper as it is seen, and everything in the dialog around it.
    private void assertPaper(String known) {
        var dialog = ScreenHouse.onScreen(() -> {
            var node = robot.lookup("#print-now").query();
            while (!node.getStyleClass().contains("dialog-card")) {
                node = node.getParent();
            }
            return node;
        });
        var words = assertNeutral(dialog, 6);
        assertTrue(words.stream().anyMatch(text -> text.contains(known)), words::toString);
        assertFalse(words.stream().anyMatch(text -> text.contains(house.inHouse(open -> open.signedIn().site()
                .code()))), words::toString);
        fire("#print-cancel");
    }

    private List<String> assertNeutral(Node inside, int least) {
        var words = ScreenHouse.onScreen(() -> {
            var all = new ArrayList<String>();
            collect(inside, all);
            return all;
        });
        assertTrue(words.size() >= least, words::toString);
        words.forEach(text -> assertEquals(Optional.empty(), ForbiddenWords.OF_PROGRAM.in(text), text));
        return words;
    }

    /// Also what a screen reader announces, prompt texts of fields, and tooltips.
    private static void collect(Node node, List<String> all) {
        ScreenHouse.seen(node).forEach(all::add);
        everything(node).forEach(one -> {
            Optional.ofNullable(one.getAccessibleText()).ifPresent(all::add);
            Optional.ofNullable(one.getAccessibleHelp()).ifPresent(all::add);
            if (one instanceof Control control && control.getTooltip() != null) {
                all.add(control.getTooltip().getText());
            }
            if (one instanceof TextInputControl input && input.getPromptText() != null) {
                all.add(input.getPromptText());
            }
        });
    }

    private static Stream<Node> everything(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ShownToCompaniesTest::everything)
                : Stream.empty());
    }

    private void tick(String box) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(box).queryAll().stream().filter(one -> one.getUserData() instanceof CvField)
                    .forEach(one -> ((CheckBox) one).setSelected(true));
            return true;
        });
        house.settle();
    }

    private void type(String input, String words) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(input).queryAs(TextInputControl.class).setText(words);
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
