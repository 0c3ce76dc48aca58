package org.daybook.sessions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.daybook.base.Refusal;
import org.daybook.participants.CardNumber;
import org.daybook.participants.PersonRow;
import org.daybook.paths.Group;
import org.daybook.paths.InGroup;
import org.daybook.paths.Path;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.Inputs;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;

/// For whom a session is held: everyone on its path, a group of it, or one woman alone, identified by her card. What her role
/// may not plan, and groups that do not exist, are not offered.
final class WhomController {
    private final Ui ui;
    private final PlanChoices choices;
    private List<Group> groups = List.of();
    private Optional<Path> path = Optional.empty();
    private Optional<InGroup> shown = Optional.empty();
    private Optional<PersonRow> her = Optional.empty();
    private Optional<Inputs> named = Optional.empty();
    private Alone alone = Alone.OFFERED;

    /// Who is expected.
    enum Kind {
        EVERYONE,
        GROUP,
        ONE
    }

    /// Whether a session for one woman may be planned here.
    enum Alone {
        OFFERED,
        NOT_OFFERED
    }

    @FXML
    private Field kindField;
    @FXML
    private Segments<Kind> kind;
    @FXML
    private Field groupField;
    @FXML
    private ComboBox<InGroup> group;
    @FXML
    private Field cardField;
    @FXML
    private TextField card;
    @FXML
    private Label found;

    WhomController(Ui ui, PlanChoices choices) {
        this.ui = ui;
        this.choices = choices;
    }

    @FXML
    private void initialize() {
        group.setConverter(new ChosenWords<>(InGroup::name));
        Stream.of(kindField, groupField, cardField)
                .forEach(field -> field.managedProperty().bind(field.visibleProperty()));
        kind.chosenProperty().addListener((_, _, now) -> arrange(now));
        card.textProperty().addListener((_, _, typed) -> look(typed));
        offer();
    }

    /// Reads the existing groups. For sessions already planned, whether they are for one woman is fixed.
    void prepare(Alone wish) {
        alone = choices.mayPlanForOne() ? wish : Alone.NOT_OFFERED;
        ui.background().run(choices::groups, all -> {
            groups = all;
            offer();
            named.ifPresent(inputs -> inputs.arrived("for-whom", "group"));
        });
    }

    /// Offers the groups of a path.
    void on(Optional<Path> chosen) {
        if (!chosen.equals(path)) {
            path = chosen;
            offer();
        }
    }

    /// Shows for whom a session is held, including a group that was ended.
    void show(Session session) {
        path = Optional.of(session.path());
        shown = session.meant().whom().group();
        offer();
        kind.choose(Optional.of(shown.isPresent() ? Kind.GROUP : Kind.EVERYONE));
        shown.ifPresent(group::setValue);
    }

    /// Selects a group as soon as it is offered.
    void choose(InGroup wished) {
        shown = Optional.of(wished);
        offer();
        kind.choose(Optional.of(Kind.GROUP));
        group.setValue(wished);
    }

    /// Returns the choice; empty while a group or a card is missing.
    Optional<ForWhom> whom() {
        return switch (kind.chosen().orElse(Kind.EVERYONE)) {
            case EVERYONE -> Optional.of(ForWhom.PATH);
            case GROUP -> Optional.ofNullable(group.getValue()).map(ForWhom.OfGroup::new);
            case ONE -> her.map(one -> new ForWhom.One(Optional.of(one.id())));
        };
    }

    /// Shows what is missing, if anything, and puts the cursor there.
    void ask() {
        if (whom().isEmpty() && kind.chosen().filter(Kind.GROUP::equals).isPresent()) {
            groupField.problem(ui.texts().say("sessions.whom.group.missing"));
            group.requestFocus();
        } else if (whom().isEmpty()) {
            cardField.problem(ui.texts().say("sessions.whom.card.missing"));
            card.requestFocus();
        }
    }

    /// Offers to hold it for one group instead, if there is one: not everyone on the path may meet.
    ///
    /// @return whether there is another group to choose
    boolean narrow(Refusal refusal) {
        var others = group.getItems().stream().filter(one -> !one.equals(group.getValue())).toList();
        if (others.isEmpty()) {
            return false;
        }
        kind.choose(Optional.of(Kind.GROUP));
        group.setValue(others.size() == 1 ? others.getFirst() : null);
        groupField.problem(ui.texts().say(refusal.key()));
        group.requestFocus();
        return true;
    }

    /// Adds the inputs that are kept while partly typed.
    Inputs add(Inputs inputs) {
        named = Optional.of(inputs);
        return inputs.with("for-whom", kind, Kind::valueOf).with("card", card)
                .with("group", group,
                        () -> Optional.ofNullable(group.getValue()).map(one -> one.id().value().toString())
                                .orElse(""),
                        id -> group.setValue(group.getItems().stream()
                                .filter(one -> one.id().value().toString().equals(id)).findFirst().orElse(null)))
                .awaiting("for-whom", "group");
    }

    private void offer() {
        var before = kind.chosen().orElse(Kind.EVERYONE);
        var chosen = group.getValue();
        var offered = Stream.concat(groups.stream().filter(one -> path.filter(one.path()::equals).isPresent())
                .map(one -> new InGroup(one.id(), one.name())), shown.stream()).distinct().toList();
        group.getItems().setAll(offered);
        group.setValue(offered.contains(chosen) ? chosen : null);
        var kinds = Stream.of(Kind.values()).filter(one -> one != Kind.GROUP || !offered.isEmpty())
                .filter(one -> one != Kind.ONE || alone == Alone.OFFERED).toList();
        kind.options(kinds, one -> ui.texts().of("sessions", one));
        kindField.setVisible(kinds.size() > 1);
        kind.choose(Optional.of(before == Kind.GROUP && offered.isEmpty() ? Kind.EVERYONE : before));
    }

    private void arrange(Optional<Kind> now) {
        groupField.setVisible(now.filter(Kind.GROUP::equals).isPresent());
        cardField.setVisible(now.filter(Kind.ONE::equals).isPresent());
        groupField.noProblem();
        cardField.noProblem();
        if (groupField.isVisible() && group.getItems().size() == 1) {
            group.setValue(group.getItems().getFirst());
        }
    }

    private void look(String typed) {
        her = Optional.empty();
        found.setText("");
        cardField.noProblem();
        if (CardNumber.read(typed).isPresent()) {
            ui.background().run(() -> choices.byCard(typed), one -> {
                if (typed.equals(card.getText())) {
                    her = one;
                    found.setText(one.map(row -> row.card() + " " + row.initial())
                            .orElseGet(() -> ui.texts().say("sessions.whom.card.unknown")));
                }
            }, refusal -> cardField.problem(ui.texts().say(refusal.key())));
        }
    }
}
