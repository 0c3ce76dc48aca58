package org.daybook.packaged.journeys;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// What is refused in forms about nobody, and their appearance once it is corrected: steps of [SeesTheOtherScreens].
final class SeesRefusedForms {
    private static final String TOPIC = "\u0627\u0644\u0639\u0645\u0644 \u0627\u0644\u0644\u0627\u0626\u0642 e i contratti: come si leggono, che cosa promettono";

    private final Hand hand;
    private final Looks looks;

    SeesRefusedForms(Hand hand, Looks looks) {
        this.hand = hand;
        this.looks = looks;
    }

    /// The only manager gives up her role.
    void ownRoles(String team) {
        hand.click(team);
        hand.awaits("people");
        hand.to("people");
        hand.press(KeyCode.HOME, KeyCode.ENTER);
        hand.awaits("role-coordinator");
        looks.at("own-roles");
        hand.click("role-coordinator");
        hand.click("save");
        hand.reads("staff.refusal.last-manager");
        looks.at("own-roles-refused");
    }

    /// A card number in a note that all colleagues read.
    void note() {
        hand.fill("words", "per " + Prepared.here().cards().arabic());
        hand.click("saveNote");
        hand.reads("teamwork.notes.problem.card");
        looks.at("note-with-a-card");
    }

    /// The street of a shelter, typed as its contact.
    void hiddenPlace() {
        hand.click("services-list-title");
        hand.click("add-service");
        hand.fill("service-name", TOPIC);
        Ways.pick(hand, "service-kind", "SHELTER");
        hand.fill("service-contact", "Via Roma 9, 091 555");
        Ways.press(hand, "service-save");
        hand.reads("services.problem.hidden-address");
        looks.at("service-with-a-hidden-address");
        Ways.press(hand, "service-cancel");
    }

    /// People at an activity in the future; then none.
    void toCome() {
        hand.click("outreach-room-title");
        hand.click("add-activity");
        Ways.pick(hand, "activity-kind", "SCHOOL_VISIT");
        hand.fill("activity-day", "+20");
        hand.fill("activity-topic", TOPIC);
        Ways.pick(hand, "activity-audience", "PUPILS");
        hand.fill("activity-district", "Zisa");
        hand.fill("girls", "12");
        hand.click("activity-save");
        hand.reads("outreach.problem.to-come");
        looks.at("activity-to-come-refused");
        hand.fill("girls", "");
        hand.press(KeyCode.BACK_SPACE);
        hand.click("activity-save");
        hand.awaits("edit-activity");
        looks.at("activity-to-come");
    }

    /// A file that is not a report of a site.
    void joint() throws IOException {
        var file = Files.writeString(Prepared.here().folder().resolve("registro-di-dicembre.csv"), "1;2\n");
        hand.click("reports-room");
        hand.awaits("joint");
        hand.click("joint");
        hand.awaits("officeFile");
        hand.to("add");
        hand.choosing(file, () -> hand.press(KeyCode.SPACE));
        looks.at("joint-refused");
    }

    /// A step of the launch guide is marked as done, and then as not done.
    void launch(String settings) {
        hand.click(settings);
        hand.awaits("openLaunch");
        hand.click("openLaunch");
        hand.awaits("launch-phases");
        Idle.settle();
        hand.click(step());
        hand.reads("launch.step.marked");
        looks.at("launch-step-done");
        hand.click("message-undo");
        looks.at("launch-step-undone");
    }

    private static Node step() {
        return Idle.onScreen(() -> Hand.nodes().filter(CheckBox.class::isInstance).map(CheckBox.class::cast)
                .filter(box -> !box.isDisabled() && !box.isSelected()).findFirst().orElseThrow());
    }
}
