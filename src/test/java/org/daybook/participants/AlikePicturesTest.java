package org.daybook.participants;

import static org.daybook.testing.Some.someone;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.daybook.app.House;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Pictures of look-alikes, arrangements and two cards side by side.
@Tag("screenshots")
class AlikePicturesTest {
    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new People(""), List.of(ParticipantsScreens.room()),
            (ui, open) -> ParticipantsScreens.register(ui, open.participants(),
                    new ParticipantsScreens.Above(List.of(), them -> Map.of(them.getFirst(),
                            LocalDate.of(2026, 10, 3)), org.daybook.ui.Printing.byDialog())));
    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void everyScreen(String language) {
        house.speak(Locale.of(language));
        var her = house.inHouse(AlikePicturesTest::fill);
        var wrong = her.card().toString().replaceAll(".$", her.card().toString().endsWith("9") ? "2" : "9");
        house.go(new People(wrong));
        take("find-mistyped", language);
        house.go(new People("Olenka Kovalenkoo"));
        take("find-nearly", language);
        house.go(new Welcoming());
        robot.write("Olena").type(KeyCode.TAB, 2);
        robot.write(language.equals("en") ? "jul" : "lug").type(KeyCode.TAB).write("1994");
        house.settle();
        robot.sleep(600);
        take("twins", language);
        house.go(new HerRecord(her.id()));
        robot.press(KeyCode.CONTROL).type(KeyCode.TAB, 2).release(KeyCode.CONTROL);
        take("arrangements", language);
        var other = house.inHouse(open -> open.participants().find("Olena Koval").getFirst().card().toString());
        house.go(new Joining(her.id(), other));
        take("joining", language);
    }

    private static Participant fill(House open) {
        var her = someone().called("Олена").born(1994, 7).speaking("uk").from("UA").known("Sole").welcomedIn(open);
        var kovalenko = someone().called("Olena Koval").born(1994, 7).speaking("ru").welcomedIn(open);
        someone().called("Elena").born(1994, 7).speaking("it").welcomedIn(open);
        var vera = someone().called("Vera").welcomedIn(open);
        var lu = open.team().add(new NewMember("lu", "LU", Preset.CASEWORKER.roles()),
                "seven otters under bridges".toCharArray());
        open.participants().keptAway().keep(her.id().value(), lu.id(), KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        open.participants().keptApart().keep(her.id(), kovalenko.card().toString());
        open.participants().cardsJoined().join(her.id(), vera.id());
        return her;
    }

    private void take(String name, String language) {
        for (var size : List.of(new int[]{1366, 736}, new int[]{1280, 640})) {
            house.size(size[0], size[1]);
            house.settle();
            Pictures.take(name + "-" + language + "-" + size[0], house.stage().getScene());
        }
        house.size(1366, 736);
    }
}
