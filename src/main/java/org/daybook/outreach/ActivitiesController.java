package org.daybook.outreach;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.staff.ErasedSoFar;
import org.daybook.ui.KindFilter;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.EmptyState;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// The activities of a year, the newest first.
final class ActivitiesController implements OutreachSection {
    private final Ui ui;
    private final Texts texts;
    private final Activities activities;
    private final OutreachWords words;
    private final OnceEach changing;
    private Optional<ActivitiesPage> page = Optional.empty();
    private IntConsumer counted = _ -> {};
    private boolean filling;

    @FXML
    private ComboBox<Integer> years;
    @FXML
    private ComboBox<Optional<ActivityKind>> kinds;
    @FXML
    private Label facts;
    @FXML
    private MessageLine message;
    @FXML
    private VBox rows;
    @FXML
    private Card evaluation;
    @FXML
    private VBox evaluationRows;

    ActivitiesController(Ui ui, Activities activities) {
        this.ui = ui;
        this.texts = ui.texts();
        this.activities = activities;
        words = new OutreachWords(texts);
        changing = new OnceEach(ui.background());
    }

    @FXML
    private void initialize() {
        evaluation.managedProperty().bind(evaluation.visibleProperty());
        evaluation.setVisible(false);
        years.setConverter(new ChosenWords<>(String::valueOf));
        years.valueProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                read(OptionalInt.of(now));
            }
        });
        KindFilter.offer(kinds, List.of(ActivityKind.values()), words::of, texts.say("outreach.activities.any-kind"),
                this::show);
    }

    @Override
    public void counts(IntConsumer many) {
        counted = many;
    }

    @Override
    public void load() {
        read(page.map(shown -> OptionalInt.of(shown.year())).orElseGet(OptionalInt::empty));
    }

    private void read(OptionalInt year) {
        ui.background().run(() -> activities.page(year), read -> {
            page = Optional.of(read);
            filling = true;
            years.getItems().setAll(read.years());
            years.setValue(read.year());
            filling = false;
            show();
        }, this::refused);
    }

    private void show() {
        page.ifPresent(all -> {
            var kind = Optional.ofNullable(kinds.getValue()).flatMap(one -> one);
            var seen = all.entries().stream()
                    .filter(one -> kind.filter(wanted -> wanted != one.activity().kind()).isEmpty()).toList();
            counted.accept(all.entries().size());
            facts.setText(texts.say("outreach.activities.facts", seen.size(),
                    seen.stream().mapToInt(one -> one.activity().came().heads().all()).sum()));
            evaluate(Evaluation.of(seen.stream().map(ActivityEntry::activity).toList(), all.smallest()));
            rows.getChildren().setAll(seen.stream().map(one -> row(one, all.smallest())).toList());
            if (seen.isEmpty()) {
                rows.getChildren().setAll(new EmptyState(texts.say(all.entries().isEmpty()
                        ? "outreach.activities.none"
                        : "outreach.activities.nothing-fits")));
            }
        });
    }

    /// Shows the ratings of all the activities displayed.
    private void evaluate(Evaluation of) {
        evaluation.setVisible(!of.isEmpty());
        evaluationRows.getChildren().setAll(of.ratings().isEmpty()
                ? List.of()
                : Arrays.stream(ActivityQuestion.values()).map(question -> OutreachRowController.row(words.of(question),
                        words.agreed(of, question))).toList());
        if (of.wasTested()) {
            evaluationRows.getChildren().add(OutreachRowController.row(texts.say("outreach.evaluation.tested"),
                    words.tests(of)));
        }
    }

    private Node row(ActivityEntry one, int smallest) {
        var activity = one.activity();
        var topic = activity.about().topic();
        var said = words.inShort(Evaluation.of(List.of(activity), smallest));
        var known = said.isEmpty() ? words.facts(activity) : words.facts(activity) + "\n" + said;
        return activities.mayChange()
                ? OutreachRowController.row(topic, known,
                        OutreachRowController.button("edit-activity", texts.say("outreach.edit"), topic,
                                () -> ui.navigator().go(new ActivityFormPlace(Optional.of(activity.id())))),
                        deleting(one))
                : OutreachRowController.row(topic, known);
    }

    private Button deleting(ActivityEntry one) {
        return OutreachRowController.button("delete-activity", texts.say("outreach.delete"),
                one.activity().about().topic(), () -> {
                    message.clear();
                    changing.run("delete " + one.activity().id(), () -> activities.delete(one), since -> {
                        message.done(texts.say("outreach.deleted"), texts.say("ui.message.undo"),
                                () -> putBack(one, since));
                        load();
                    }, this::refused);
                });
    }

    private void putBack(ActivityEntry one, ErasedSoFar since) {
        changing.change("back " + one.activity().id(), () -> activities.putBack(one, since), this::load,
                this::refused);
    }

    private void refused(Refusal no) {
        message.warn(texts.say(no.key()));
        if (no.key().equals("outreach.refusal.changed-meanwhile") || no.key().equals("outreach.refusal.gone")) {
            load();
        }
    }
}
