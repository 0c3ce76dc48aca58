package org.daybook.staff;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// What somebody does here: four presets first, the nine roles under "Advanced".
final class RolesController {
    private final Texts texts;
    private final Map<Role, CheckBox> boxes = new EnumMap<>(Role.class);
    private boolean filling;

    @FXML
    private Segments<Preset> presets;
    @FXML
    private Label meaning;
    @FXML
    private Hyperlink advanced;
    @FXML
    private VBox nine;

    RolesController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        presets.options(List.of(Preset.values()), preset -> texts.of("staff", preset), _ -> Optional.of("fth-check"));
        presets.chosenProperty().addListener((_, _, chosen) -> {
            if (!filling) {
                chosen.ifPresent(preset -> choose(preset.roles()));
            }
        });
        for (var role : Role.values()) {
            var box = new CheckBox(texts.of("staff", role));
            box.setId("role-" + role.code());
            box.setOnAction(_ -> choose(chosen()));
            boxes.put(role, box);
            nine.getChildren().add(new VBox(box, note(role)));
        }
        advanced(false);
    }

    /// Shows these roles as chosen.
    void choose(Set<Role> chosen) {
        boxes.forEach((role, box) -> box.setSelected(chosen.contains(role)));
        filling = true;
        presets.choose(Preset.of(chosen));
        filling = false;
        meaning.setText(Preset.of(chosen).map(this::meaning)
                .orElse(chosen.isEmpty() ? texts.say("staff.roles.none") : texts.say("staff.roles.own")));
        if (!chosen.isEmpty() && Preset.of(chosen).isEmpty()) {
            advanced(true);
        }
    }

    /// Returns the chosen roles; may be empty.
    Set<Role> chosen() {
        var chosen = EnumSet.noneOf(Role.class);
        boxes.forEach((role, box) -> {
            if (box.isSelected()) {
                chosen.add(role);
            }
        });
        return chosen;
    }

    @FXML
    private void advanced() {
        advanced(!nine.isVisible());
    }

    private void advanced(boolean shown) {
        nine.setVisible(shown);
        nine.setManaged(shown);
        advanced.setText(texts.say(shown ? "staff.roles.fewer" : "staff.roles.advanced"));
    }

    private String meaning(Preset preset) {
        return switch (preset) {
            case COORDINATOR -> texts.say("staff.roles.coordinator");
            case CASEWORKER -> texts.say("staff.roles.caseworker");
            case TEAM -> texts.say("staff.roles.team");
            case JOBS -> texts.say("staff.roles.jobs");
        };
    }

    private Label note(Role role) {
        var note = new Label(switch (role) {
            case COORDINATOR -> texts.say("staff.roles.note.coordinator");
            case CASEWORKER -> texts.say("staff.roles.note.caseworker");
            case CASE_SUPERVISOR -> texts.say("staff.roles.note.case-supervisor");
            case FACILITATOR -> texts.say("staff.roles.note.facilitator");
            case MEDIATOR -> texts.say("staff.roles.note.mediator");
            case RECEPTION -> texts.say("staff.roles.note.reception");
            case JOB_OFFICER -> texts.say("staff.roles.note.job-officer");
            case DATA_FOCAL_POINT -> texts.say("staff.roles.note.data-focal-point");
            case OUTREACH -> texts.say("staff.roles.note.outreach");
        });
        note.setWrapText(true);
        note.setMinHeight(Label.USE_PREF_SIZE);
        note.getStyleClass().addAll("hint", "role-note");
        return note;
    }
}
