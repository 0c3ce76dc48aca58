package org.daybook.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.Card;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Question;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// One colleague: her roles, a new passphrase if she forgot hers, and her leaving.
final class ColleagueController implements Screen<ColleaguePlace> {
    private final Ui ui;
    private final Once removing;
    private final Once trusting;
    private final Team team;
    private final Supplier<List<ColleagueCard>> cards;
    private final Header header = new Header();
    private Optional<Colleague> her = Optional.empty();

    @FXML
    private Node page;
    @FXML
    private MessageLine message;
    @FXML
    private RolesController rolesController;
    @FXML
    private Label own;
    @FXML
    private CheckBox girls;
    @FXML
    private ClearanceController clearanceController;
    @FXML
    private VBox more;
    @FXML
    private Card passphraseCard;
    @FXML
    private NewPassphrase newPassphraseController;
    @FXML
    private Card leavingCard;
    @FXML
    private Button remove;
    @FXML
    private ProgressBar progress;

    /// @param cards what other rooms show about her
    ColleagueController(Ui ui, Team team, Supplier<List<ColleagueCard>> cards) {
        this.cards = cards;
        this.trusting = new Once(ui.background());
        this.removing = new Once(ui.background());
        this.ui = ui;
        this.team = team;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(own, passphraseCard, leavingCard, progress)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        progress.setVisible(false);
        page.setVisible(false);
        header.key("Shortcut+S", "staff.colleague.key.save", this::saveRoles);
        newPassphraseController.alsoGuessed(() -> her.map(Colleague::member)
                .map(member -> List.of(member.signInWord(), member.initials())).orElse(List.of()));
    }

    @Override
    public void enter(ColleaguePlace place) {
        ui.background().run(() -> team.one(place.id()), this::show);
    }

    @Override
    public void leave() {
        newPassphraseController.forget();
    }

    private void show(Colleague colleague) {
        her = Optional.of(colleague);
        boolean herself = colleague.member().id().equals(team.me().id());
        header.title(colleague.member().initials())
                .facts(say("staff.colleague.facts", colleague.member().signInWord()));
        rolesController.choose(colleague.member().roles());
        own.setVisible(herself);
        girls.setSelected(colleague.girls() == Colleague.Girls.TRUSTED);
        clearanceController.show(colleague.member().id(), message);
        more.getChildren().setAll(cards.get().stream().map(card -> card(card, colleague.member().id())).toList());
        passphraseCard.setVisible(!herself);
        leavingCard.setVisible(!herself);
        if (colleague.state() == Colleague.State.NO_PASSPHRASE) {
            message.warn(say("staff.colleague.no-passphrase"));
        }
        page.setVisible(true);
    }

    private Node card(ColleagueCard card, StaffId who) {
        var view = ui.views().load(card.controller());
        card.controller().cast(view.controller()).show(who);
        return view.root();
    }

    @FXML
    private void saveRoles() {
        message.clear();
        var roles = rolesController.chosen();
        if (roles.isEmpty()) {
            message.warn(say("staff.member.roles.problem"));
            return;
        }
        her.ifPresent(colleague -> ui.background().run(() -> {
            team.changeRoles(colleague.member().id(), roles);
            return team.one(colleague.member().id());
        }, changed -> {
            show(changed);
            message.done(say("staff.colleague.saved"));
        }, this::refused));
    }

    @FXML
    private void girls() {
        message.clear();
        var trust = girls.isSelected() ? Colleague.Girls.TRUSTED : Colleague.Girls.NOT_TRUSTED;
        her.ifPresent(colleague -> trusting.run(() -> {
            team.trustWithGirls(colleague.member().id(), trust);
            return team.one(colleague.member().id());
        }, changed -> {
            her = Optional.of(changed);
            girls.setSelected(changed.girls() == Colleague.Girls.TRUSTED);
            message.done(trust == Colleague.Girls.TRUSTED
                    ? say("staff.colleague.girls.done")
                    : say("staff.colleague.girls.ended"));
        }, refusal -> {
            girls.setSelected(colleague.girls() == Colleague.Girls.TRUSTED);
            refused(refusal);
        }));
    }

    @FXML
    private void reset() {
        message.clear();
        her.ifPresent(colleague -> newPassphraseController.taken()
                .ifPresent(passphrase -> ui.background().run(() -> {
                    team.reset(colleague.member().id(), passphrase);
                    return team.one(colleague.member().id());
                }, changed -> {
                    newPassphraseController.forget();
                    show(changed);
                    message.done(say("staff.colleague.reset.done"));
                }, this::refused)));
    }

    @FXML
    private void remove() {
        message.clear();
        her.ifPresent(colleague -> ui.dialogs().ask(
                new Question(say("staff.colleague.remove.title", colleague.member().initials()),
                        say("staff.colleague.remove.sentence"), say("staff.colleague.remove.verb"),
                        say("staff.colleague.remove.keep"), Question.Weight.DESTROYS),
                () -> remove(colleague)));
    }

    private void remove(Colleague colleague) {
        remove.setDisable(true);
        progress.setVisible(true);
        removing.change(() -> team.remove(colleague.member().id(), org.daybook.vault.Progress.unwatched()),
                () -> ui.navigator().goInstead(new RemovedPlace()), refusal -> {
                    progress.setVisible(false);
                    remove.setDisable(false);
                    refused(refusal);
                });
    }

    private void refused(Refusal refusal) {
        message.warn(say(refusal.key()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
