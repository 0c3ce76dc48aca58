package org.daybook.staff;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.Icons;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// The acts that took effect and should be reviewed by a colleague. Her own acts are shown without buttons.
final class ReviewsController implements Screen<ReviewsPlace> {
    /// What the row says instead of its buttons, by the key of the refusal.
    private static final Map<String, String> NOT_FOR_ME = Map.of("staff.refusal.own-work", "staff.reviews.own",
            "staff.refusal.newcomer", "staff.reviews.newcomer", "staff.refusal.not-trusted-with-girls",
            "staff.reviews.girls");

    private final Ui ui;
    private final Reviews reviews;
    private final ZoneId zone;
    private final Header header = new Header();
    private final Once reading;

    @FXML
    private MessageLine message;
    @FXML
    private Label alone;
    @FXML
    private Label girls;
    @FXML
    private Card waitingCard;
    @FXML
    private VBox waiting;
    @FXML
    private Card readCard;
    @FXML
    private VBox read;

    ReviewsController(Ui ui, Reviews reviews, ZoneId zone) {
        this.ui = ui;
        this.reviews = reviews;
        this.zone = zone;
        reading = new Once(ui.background());
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(alone, girls, readCard)) {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        }
    }

    @Override
    public void enter(ReviewsPlace place) {
        header.title(say("staff.reviews.title"));
        load();
    }

    private void load() {
        ui.background().run(reviews::page, this::show);
    }

    private void show(Reviews.Page page) {
        alone.setVisible(page.secondReader() == Reviews.SecondReader.NOBODY && !page.waiting().isEmpty());
        girls.setVisible(!page.girls().forNobody().isEmpty());
        waitingCard.setNote(ui.texts().number(page.waiting().size()));
        waiting.getChildren().setAll(page.waiting().stream().map(review -> row(page, review)).toList());
        if (page.waiting().isEmpty()) {
            waiting.getChildren().setAll(new EmptyState(say("staff.reviews.none")));
        }
        readCard.setVisible(!page.read().isEmpty());
        read.getChildren().setAll(page.read().stream().map(review -> row(page, review)).toList());
    }

    private Node row(Reviews.Page page, Review review) {
        var act = new Label(review.act().map(known -> ui.texts().of("staff", known))
                .orElseGet(() -> say("staff.trail.unknown-act")));
        act.getStyleClass().add("strong");
        var words = new VBox(act, muted(facts(page, review)));
        words.getStyleClass().add("gap-4");
        review.reason().ifPresent(reason -> words.getChildren().add(quote(reason)));
        if (review.overdue(page.now())) {
            words.getChildren().add(new HBox(new Chip(say("staff.reviews.overdue"), "fth-clock", Chip.Tone.DUE)));
        }
        words.getChildren().add(foot(page, review));
        var row = new VBox(words);
        row.getStyleClass().addAll("row", "two-line", "review");
        return row;
    }

    private String facts(Reviews.Page page, Review review) {
        var about = review.subjects().stream().map(id -> Optional.ofNullable(page.words().get(id))
                .orElseGet(() -> page.initials(new StaffId(id)))).filter(word -> !word.isEmpty()).sorted()
                .collect(Collectors.joining(", "));
        var facts = say("staff.reviews.facts", page.initials(review.asker()), moment(review.askedAt()));
        return about.isEmpty() ? facts : say("staff.reviews.facts.about", facts, about);
    }

    private Node foot(Reviews.Page page, Review review) {
        if (review.read().isPresent()) {
            var said = review.read().get();
            return new HBox(new Chip(say("staff.reviews.said", ui.texts().of("staff", said.verdict()),
                    page.initials(said.by())),
                    said.verdict() == ReviewVerdict.AGREED ? "fth-check" : "fth-message-circle",
                    said.verdict() == ReviewVerdict.AGREED ? Chip.Tone.DONE : Chip.Tone.PLAIN));
        }
        if (review.endedAt().isPresent()) {
            return sentence(say("staff.reviews.alone.ended", page.initials(review.asker())));
        }
        if (page.alone().contains(review.id())) {
            return new HBox(button(say("staff.reviews.alone.end"), () -> reviews.endAlone(review.id())));
        }
        return Optional.ofNullable(page.notForMe().get(review.id()))
                .<Node>map(key -> sentence(say(Objects.requireNonNull(NOT_FOR_ME.get(key)))))
                .orElseGet(() -> buttons(review));
    }

    /// Says why there is no button. Too long for a chip, which does not wrap.
    private static Label sentence(String words) {
        var label = muted(words);
        label.setGraphic(Icons.of("fth-clock"));
        label.getStyleClass().add("review-reason");
        return label;
    }

    private Node buttons(Review review) {
        var agreed = button(review, ReviewVerdict.AGREED);
        var discuss = button(review, ReviewVerdict.TO_DISCUSS);
        var box = new HBox(agreed, discuss);
        box.getStyleClass().add("gap-8");
        return box;
    }

    private Button button(Review review, ReviewVerdict verdict) {
        return button(ui.texts().of("staff", verdict), () -> reviews.read(review.id(), verdict));
    }

    private Button button(String words, Runnable act) {
        var button = new Button(words);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> reading.change(act, () -> {
            message.done(say("staff.reviews.done"));
            load();
        }, refusal -> {
            message.warn(say(refusal.key()));
            load();
        }));
        return button;
    }

    private String moment(java.time.Instant at) {
        var local = LocalDateTime.ofInstant(at, zone);
        return say("staff.moment", ui.texts().shortDate(local.toLocalDate()), ui.texts().time(local.toLocalTime()));
    }

    private static Label quote(Reason reason) {
        var label = new Label();
        Wrapping.show(label, reason.words());
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("reason");
        return label;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
