package org.daybook.outreach;

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
import org.daybook.ui.KindFilter;
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

    ActivitiesController(Ui ui, Activities activities) {
        this.ui = ui;
        this.texts = ui.texts();
        this.activities = activities;
        words = new OutreachWords(texts);
        changing = new OnceEach(ui.background());
    }

    @FXML
    private void initialize() {
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
            rows.getChildren().setAll(seen.stream().map(this::row).toList());
            if (seen.isEmpty()) {
                rows.getChildren().setAll(new EmptyState(texts.say(all.entries().isEmpty()
                        ? "outreach.activities.none"
                        : "outreach.activities.nothing-fits")));
            }
        });
    }

    private Node row(ActivityEntry one) {
        var activity = one.activity();
        var topic = activity.about().topic();
        return activities.mayChange()
                ? OutreachRowController.row(topic, words.facts(activity),
                        OutreachRowController.button("edit-activity", texts.say("outreach.edit"), topic,
                                () -> ui.navigator().go(new ActivityFormPlace(Optional.of(activity.id())))),
                        deleting(one))
                : OutreachRowController.row(topic, words.facts(activity));
    }

    private Button deleting(ActivityEntry one) {
        return OutreachRowController.button("delete-activity", texts.say("outreach.delete"),
                one.activity().about().topic(), () -> {
                    message.clear();
                    act("delete " + one.activity().id(), () -> activities.delete(one),
                            () -> message.done(texts.say("outreach.deleted"), texts.say("ui.message.undo"),
                                    () -> act("back " + one.activity().id(), () -> activities.putBack(one),
                                            () -> {})));
                });
    }

    private void act(String what, Runnable deed, Runnable then) {
        changing.run(what, () -> {
            deed.run();
            return true;
        }, _ -> {
            then.run();
            load();
        }, this::refused);
    }

    private void refused(Refusal no) {
        message.warn(texts.say(no.key()));
        if (no.key().equals("outreach.refusal.changed-meanwhile") || no.key().equals("outreach.refusal.gone")) {
            load();
        }
    }
}
