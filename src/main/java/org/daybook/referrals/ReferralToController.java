package org.daybook.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.consents.Sharing;
import org.daybook.services.Service;
import org.daybook.services.ServiceKind;
import org.daybook.services.ServiceWords;
import org.daybook.ui.Chip;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// Where a referral goes: a service of the address book or another organisation, what for, and the steps of a national
/// mechanism. Choosing a service fills in its name and kind, and shows whether it was checked.
final class ReferralToController {
    private static final String SERVICE = "service";

    private final Ui ui;
    private final ServiceWords words;
    private LocalDate day = LocalDate.EPOCH;
    private boolean putting;

    @FXML
    private ComboBox<Optional<Service>> service;
    @FXML
    private VBox described;
    @FXML
    private Field organisationField;
    @FXML
    private TextField organisation;
    @FXML
    private Field needField;
    @FXML
    private ComboBox<ServiceKind> need;
    @FXML
    private NationalGuideController nationalController;

    ReferralToController(Ui ui) {
        this.ui = ui;
        words = new ServiceWords(ui.texts());
    }

    @FXML
    private void initialize() {
        InputLimits.most(organisation, Sharing.LONGEST, ui.texts());
        service.setConverter(new ChosenWords<>(one -> one.map(known -> known.facts().name())
                .orElseGet(() -> ui.texts().say("referrals.form.another"))));
        need.getItems().setAll(Arrays.asList(ServiceKind.values()));
        need.setConverter(new ChosenWords<>(one -> ui.texts().of("services", one)));
        described.managedProperty().bind(described.visibleProperty());
        described.setVisible(false);
        service.valueProperty().addListener((_, _, _) -> {
            guide();
            describe();
        });
        service.valueProperty().addListener((_, _, now) -> Optional.ofNullable(now).flatMap(one -> one)
                .filter(_ -> !putting).ifPresent(known -> {
                    organisation.setText(known.facts().name());
                    need.setValue(known.kind());
                }));
    }

    /// Registers its fields and inputs in the surrounding form.
    void join(FormFields fields, Inputs inputs) {
        fields.with("organisation", organisationField).with("need", needField);
        inputs.with(SERVICE, service, this::chosenId, this::putService).awaiting(SERVICE)
                .with("organisation", organisation).with("need", need, ServiceKind::valueOf);
    }

    /// @param typed called when words change, which may change further
    /// @param need  called for another need
    void follow(Runnable typed, Runnable need) {
        organisation.textProperty().addListener((_, _, _) -> typed.run());
        this.need.valueProperty().addListener((_, _, _) -> {
            guide();
            need.run();
        });
    }

    private String chosenId() {
        return chosen().map(known -> known.id().value().toString()).orElse("");
    }

    private Optional<Service> chosen() {
        return Optional.ofNullable(service.getValue()).flatMap(one -> one);
    }

    /// Fills in nothing else: what was typed in the other fields stays.
    private void putService(String id) {
        put(service.getItems().stream()
                .filter(one -> one.filter(known -> known.id().value().toString().equals(id)).isPresent()).findFirst()
                .orElse(Optional.empty()));
    }

    private void put(Optional<Service> one) {
        putting = true;
        service.setValue(one);
        putting = false;
    }

    private void guide() {
        nationalController.show(need(), chosen());
    }

    /// Shows whether the chosen service was checked, and what is needed before somebody is referred there.
    private void describe() {
        described.getChildren().clear();
        described.setVisible(chosen().isPresent());
        chosen().ifPresent(one -> {
            described.getChildren().add(one.isDue(day)
                    ? new Chip(words.state(one, day), "fth-clock", Chip.Tone.DUE)
                    : new Chip(words.state(one, day), "fth-check", Chip.Tone.PLAIN));
            if (!words.atAGlance(one).isEmpty()) {
                var facts = new Label();
                facts.setMinHeight(Label.USE_PREF_SIZE);
                facts.getStyleClass().add("hint");
                Wrapping.show(facts, words.atAGlance(one));
                described.getChildren().add(facts);
            }
        });
    }

    /// Offers the services. The choice stays if it is among them.
    ///
    /// @param today the site's date
    void offer(List<Service> services, LocalDate today) {
        day = today;
        var known = new ArrayList<Optional<Service>>(List.of(Optional.empty()));
        services.stream().map(Optional::of).forEach(known::add);
        var chosen = service.getValue();
        service.getItems().setAll(known);
        put(known.contains(chosen) ? chosen : Optional.empty());
        describe();
    }

    /// Called when the services were read for the first time.
    static void arrived(Inputs inputs) {
        inputs.arrived(SERVICE);
    }

    /// Returns the service, if the name is still its own.
    NewReferral.To to() {
        var name = Inputs.typed(organisation).strip();
        return new NewReferral.To(chosen().filter(known -> known.facts().name().equals(name)).map(Service::id), name);
    }

    Optional<ServiceKind> need() {
        return Optional.ofNullable(need.getValue());
    }

    void clear() {
        service.setValue(Optional.empty());
        organisation.clear();
        need.setValue(null);
    }

    void focus() {
        service.requestFocus();
    }
}
