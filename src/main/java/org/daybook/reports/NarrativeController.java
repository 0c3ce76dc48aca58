package org.daybook.reports;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.base.Period;
import org.daybook.base.Refusal;
import org.daybook.reports.narrative.Hit;
import org.daybook.reports.narrative.Narrative;
import org.daybook.reports.narrative.Narrative.Heading;
import org.daybook.staff.Gate;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.Header;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Question;
import org.daybook.ui.Running;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// Shows the text of a report: four headings, phrases in the saved text that might identify a woman, and the second person's
/// reading.
final class NarrativeController implements Screen<NarrativePlace> {
    private static final int LONGEST_CARD = 20;
    private static final String[] NAMES = {"planned", "done", "differed", "learned"};

    private final Ui ui;
    private final Narratives narratives;
    private final OnceEach changing;
    private final Header header = new Header();
    private final Inputs inputs = new Inputs();
    private Optional<Period> period = Optional.empty();
    private Running loading = () -> {};
    private boolean filled;

    @FXML
    private MessageLine message;
    @FXML
    private Node page;
    @FXML
    private TextArea planned;
    @FXML
    private TextArea done;
    @FXML
    private TextArea differed;
    @FXML
    private TextArea learned;
    @FXML
    private Button save;
    @FXML
    private Label open;
    @FXML
    private VBox lines;
    @FXML
    private Card second;
    @FXML
    private VBox reading;

    NarrativeController(Ui ui, Narratives narratives) {
        this.ui = ui;
        this.narratives = narratives;
        this.changing = new OnceEach(ui.background());
    }

    @FXML
    private void initialize() {
        areas().values().forEach(area -> {
            InputLimits.most(area, Narrative.LONGEST, ui.texts());
            Wrapping.follow(area);
        });
        inputs.with("planned", planned).with("done", done).with("differed", differed).with("learned", learned);
    }

    private Map<Heading, TextArea> areas() {
        return new EnumMap<>(Map.of(Heading.PLANNED, planned, Heading.DONE, done, Heading.DIFFERED, differed,
                Heading.LEARNED, learned));
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(NarrativePlace place) {
        period = Optional.of(place.period());
        header.title(say("reports.narrative.title"));
        header.facts(new LineWords(Labels.of(ui.texts())).period(place.period()));
        var back = new Button(say("reports.open-point.to-report"));
        back.setId("to-report");
        back.setOnAction(_ -> ui.navigator().go(new QuarterReport(period)));
        header.tools(back);
        page.setVisible(false);
        // Unsaved input is compared with the stored text once that has been read.
        inputs.awaiting(NAMES);
        filled = false;
        load(place.period());
    }

    @Override
    public void leave() {
        loading.cancel();
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    private void load(Period of) {
        loading = ui.background().run(narratives::maySee, permit -> read(permit, of), this::refused);
    }

    private void read(Gate.Permit permit, Period of) {
        loading = ui.background().read(() -> narratives.page(permit, of), this::arrived, this::refused);
    }

    private void arrived(NarrativePage shown) {
        if (!filled) {
            filled = true;
            fill(shown);
        }
        show(shown);
    }

    private void fill(NarrativePage shown) {
        areas().forEach((heading, area) -> area.setText(shown.text().under(heading)));
        inputs.arrived(NAMES);
    }

    private void show(NarrativePage shown) {
        boolean mayWrite = shown.rights() == NarrativePage.Rights.WRITE;
        areas().values().forEach(area -> area.setEditable(mayWrite));
        save.setVisible(mayWrite);
        header.saved(shown.initials().map(initials -> say("reports.narrative.saved-by", initials)).orElse(""));
        var rows = new NarrativeRowsController(ui.texts());
        open.setText(say("reports.narrative.found.note", shown.open()));
        lines.getChildren().setAll(rows.lines(shown, this::keep, this::dontKeep));
        second.setVisible(mayWrite || !(shown.reading() instanceof NarrativePage.Reading.NotAsked));
        reading.getChildren().setAll(rows.reading(shown, this::ask, this::judge));
        page.setVisible(true);
    }

    @FXML
    void save() {
        var words = new EnumMap<Heading, String>(Heading.class);
        areas().forEach((heading, area) -> words.put(heading, Optional.ofNullable(area.getText()).orElse("")));
        period.ifPresent(of -> change("save", () -> narratives.save(of, new Narrative(words)), () -> {
            inputs.begin();
            message.done(say("reports.narrative.saved"));
        }));
    }

    /// A woman's own story is kept under her card, with her consent. The card is typed here and stored nowhere.
    private void keep(Hit hit, KeptBecause because) {
        if (because != KeptBecause.AGREED) {
            kept(hit, because);
            return;
        }
        var card = new TextField();
        card.setId("story-card");
        InputLimits.most(card, LONGEST_CARD, ui.texts());
        var field = new Field();
        field.setLabel(say("reports.narrative.agreed.card"));
        field.setContent(card);
        var sentence = new Label(say("reports.narrative.agreed.sentence"));
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        var body = new VBox(sentence, field);
        body.getStyleClass().add("gap-12");
        ui.dialogs().ask(new Question(say("reports.narrative.agreed.title"), say("reports.narrative.agreed.sentence"),
                say("reports.narrative.agreed.verb"), say("reports.narrative.agreed.keep"),
                Question.Weight.HANDS_OVER), body, () -> {
                    var typed = Optional.ofNullable(card.getText()).orElse("");
                    card.clear();
                    period.ifPresent(of -> change("keep", () -> narratives.keepStory(of, hit, typed),
                            message::clear));
                });
    }

    private void kept(Hit hit, KeptBecause because) {
        period.ifPresent(of -> change("keep", () -> narratives.keep(of, hit, because), message::clear));
    }

    private void dontKeep(Hit hit) {
        period.ifPresent(of -> change("keep", () -> narratives.dontKeep(of, hit), message::clear));
    }

    private void ask() {
        period.ifPresent(of -> change("ask", () -> narratives.ask(of), message::clear));
    }

    private void judge(NarrativePage.Verdict verdict) {
        period.ifPresent(of -> change("read", () -> narratives.read(of, verdict), message::clear));
    }

    private void change(String what, Runnable change, Runnable then) {
        changing.change(what, change, () -> {
            then.run();
            period.ifPresent(this::load);
        }, this::refused);
    }

    private void refused(Refusal refusal) {
        message.warn(say(refusal.key()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
