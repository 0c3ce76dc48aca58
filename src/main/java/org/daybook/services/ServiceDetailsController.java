package org.daybook.services;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
import org.daybook.ui.Texts;
import org.daybook.ui.Wrapping;

/// Shows what is known of one service, and the actions for its entry.
final class ServiceDetailsController {
    private final Texts texts;
    private final Services services;
    private final ServiceWords words;
    private Optional<Acts> acts = Optional.empty();
    private Optional<Service> shown = Optional.empty();

    /// The actions for the service that is shown.
    record Acts(Consumer<Service> edit, Consumer<Service> checked, Consumer<Service> close, Consumer<Service> reopen) {}

    @FXML
    private Card card;
    @FXML
    private VBox values;
    @FXML
    private VBox buttons;
    @FXML
    private Button checked;
    @FXML
    private Button close;
    @FXML
    private Button reopen;

    ServiceDetailsController(Texts texts, Services services) {
        this.texts = texts;
        this.services = services;
        words = new ServiceWords(texts);
    }

    @FXML
    private void initialize() {
        for (var node : new Node[]{card, buttons, checked, close, reopen}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        card.setVisible(false);
        buttons.setVisible(services.mayChange());
    }

    void on(Acts given) {
        acts = Optional.of(given);
    }

    /// Shows one service, or nothing.
    void show(Optional<Service> service, LocalDate today) {
        shown = service;
        card.setVisible(service.isPresent());
        service.ifPresent(one -> show(one, today));
    }

    private void show(Service one, LocalDate today) {
        card.setTitle(texts.of("services", one.kind()));
        values.getChildren().setAll(wrapping(one.facts().name(), "strong"));
        var state = words.state(one, today);
        values.getChildren().add(one.isDue(today)
                ? new Chip(state, "fth-clock", Chip.Tone.DUE)
                : new Chip(state, one.isOpen() ? "fth-check" : "fth-slash", Chip.Tone.PLAIN));
        var where = one.facts().where();
        var access = one.facts().access();
        value("services.form.contact", one.facts().contact());
        value("services.form.country", where.country().map(words::country).orElse(""));
        value("services.form.city", where.city());
        value("services.form.address", where.address());
        value("services.form.way", where.way());
        value("services.form.hours", access.hours());
        value("services.form.languages", words.languages(access.languages()));
        value("services.form.cost", access.cost().map(cost -> texts.of("services", cost)).orElse(""));
        value("services.form.without-papers", words.said(access.withoutPapers()));
        value("services.form.women-only", words.said(access.womenOnly()));
        value("services.form.children", words.said(access.children()));
        value("services.form.notes", one.facts().notes());
        checked.setVisible(one.isOpen());
        close.setVisible(one.isOpen());
        reopen.setVisible(!one.isOpen());
    }

    private void value(String label, String value) {
        if (!value.isEmpty()) {
            var name = new Label(texts.say(label));
            name.getStyleClass().add("field-label");
            values.getChildren().add(new VBox(name, wrapping(value)));
        }
    }

    private static Label wrapping(String words, String... styles) {
        var label = new Label();
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        Wrapping.show(label, words);
        return label;
    }

    @FXML
    private void edit() {
        act(Acts::edit);
    }

    @FXML
    private void checked() {
        act(Acts::checked);
    }

    @FXML
    private void close() {
        act(Acts::close);
    }

    @FXML
    private void reopen() {
        act(Acts::reopen);
    }

    private void act(java.util.function.Function<Acts, Consumer<Service>> which) {
        acts.ifPresent(all -> shown.ifPresent(which.apply(all)));
    }
}
