package org.daybook.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.consents.ConsentScreenWords;
import org.daybook.consents.ConsentsScreens;
import org.daybook.participants.HerRecord;
import org.daybook.ui.Header;
import org.daybook.ui.Icons;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// Shows her page to her, together with a user: her choices in pictures and in her language, and below them who opened her
/// record. Nothing else of it, no name, no card, and only one way back.
final class HerPageController implements Screen<HerPage> {
    private final Ui ui;
    private final SelfView together;
    private final Header header = new Header().alone();
    private final ConsentsScreens.HerChoices choices;
    private List<SeenDay> days = List.of();
    private Optional<ConsentScreenWords> words = Optional.empty();

    @FXML
    private VBox root;
    @FXML
    private VBox above;
    @FXML
    private Label seenTitle;
    @FXML
    private VBox seen;

    HerPageController(Ui ui, SelfView together) {
        this.ui = ui;
        this.together = together;
        choices = ConsentsScreens.herChoices(ui);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(HerPage place) {
        var back = new Button(ui.texts().say("rights.page.back"), Icons.of("fth-arrow-left"));
        back.setId("back-to-record");
        back.setMinWidth(Button.USE_PREF_SIZE);
        back.setOnAction(_ -> back(place.id()));
        header.tools(choices.language(), back).key("Alt+Left", "rights.page.back", () -> back(place.id()));
        above.getChildren().setAll(choices.view());
        choices.onLanguage(this::speak);
        choices.onChange(() -> ui.background().run(() -> together.seen(place.id()), this::seen));
        ui.background().run(() -> together.page(place.id()), this::show);
    }

    /// Replaces this page, so that *back* from her record leads where it led before.
    private void back(ParticipantId her) {
        ui.navigator().goInstead(new HerRecord(her));
    }

    private void show(OnHerPage page) {
        choices.show(page.whose(), page.page(), page.record());
        seen(page.seen());
    }

    private void speak(ConsentScreenWords hers) {
        words = Optional.of(hers);
        header.title(hers.text("sheet.title"));
        seenTitle.setText(hers.text("page.seen.title"));
        root.setNodeOrientation(
                hers.fromRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        seen(days);
    }

    private void seen(List<SeenDay> now) {
        days = now;
        words.ifPresent(hers -> {
            var shown = new ArrayList<Node>();
            days.forEach(day -> shown.add(day(day, hers)));
            if (shown.isEmpty()) {
                shown.add(paragraph(hers.text("page.seen.nobody")));
            }
            seen.getChildren().setAll(shown);
        });
    }

    private static VBox day(SeenDay day, ConsentScreenWords hers) {
        var date = new Label(hers.date(day.day()));
        date.getStyleClass().addAll("strong", "spoken");
        var box = new VBox(date);
        day.acts().forEach(act -> box.getChildren().add(act(act, hers)));
        box.getStyleClass().addAll("gap-4", "seen-day");
        return box;
    }

    private static HBox act(SeenDay.Act act, ConsentScreenWords hers) {
        var who = new Label(act.who());
        who.getStyleClass().addAll("badge-initials", "seen-who");
        var what = paragraph(hers.text(act.seen().words()));
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new HBox(who, icon(act.seen()), what);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("gap-12");
        return line;
    }

    private static Node icon(Seen seen) {
        return Icons.of(switch (seen) {
            case READ, READ_WITH_REASON, CASE_READ -> "fth-eye";
            case WROTE, CASE_WRITTEN -> "fth-edit-2";
            case ANSWER -> "fth-check-square";
            case VISIT -> "fth-calendar";
            case CALL -> "fth-phone";
            case PAPER -> "fth-printer";
            case OTHER -> "fth-circle";
        });
    }

    private static Paragraph paragraph(String text) {
        var paragraph = new Paragraph();
        paragraph.getStyleClass().add("spoken");
        paragraph.setText(text);
        return paragraph;
    }
}
